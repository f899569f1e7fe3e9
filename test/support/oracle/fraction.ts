/** Exact fractions, in lowest terms with a positive denominator. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const lowest = (over: bigint, under: bigint): Fraction => {
  const by = divisor(over < 0n ? -over : over, under < 0n ? -under : under) * (under < 0n ? -1n : 1n);
  return by === 0n ? { over: 0n, under: 1n } : { over: over / by, under: under / by };
};

/** The fraction of a decimal as printed: 33.4 is 334/10. */
export const fraction = (value: number): Fraction => {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};
export const zero = fraction(0);
export const hundred = fraction(100);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  lowest(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  lowest(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => lowest(a.over * b.over, a.under * b.under);
export const per = (a: Fraction, b: Fraction): Fraction => lowest(a.over * b.under, a.under * b.over);
/** Negative where a is the smaller, 0 where they are equal. */
export const compare = (a: Fraction, b: Fraction): number => Number(a.over * b.under - b.over * a.under);
export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const sum = (all: Iterable<Fraction>): Fraction => [...all].reduce(plus, zero);
export const isZero = ({ over }: Fraction): boolean => over === 0n;
export const decimal = ({ over, under }: Fraction): number => Number((over * 10n ** 15n) / under) / 1e15;
