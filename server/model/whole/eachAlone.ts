import { rounding } from '../ownership/figures.ts';
import { atMost } from './aggregated.ts';
import { type Closure, closing, counting } from './closing.ts';
import { type Found, nothingFound, verdictNumber } from './found.ts';
import { certainOf, unreportedOf } from './holdings.ts';
import { type CircleOf, orderOf } from './prepared.ts';
import { type Held, unaided } from './unaided.ts';
import type { Links, StakeTable } from './wholeOwnership.ts';

/** Parties, and the firms to find it for. */
export type Asked = { readonly parties: Uint32Array; readonly firms: Uint32Array };

/** What brings in a firm, for each party alone. */
export type AloneRule = {
  readonly stakes: StakeTable;
  readonly isFirm: Uint8Array;
  readonly enough: (held: number) => boolean;
  readonly links?: Links;
  /** Circles over stakes and links. */
  readonly circleOf: CircleOf;
};

/** The greater of what stands there and a value. */
const raise = (values: Float64Array | Uint8Array, at: number, value: number): void => {
  if (value > (values[at] ?? 0)) values[at] = value;
};

/**
 * Each party alone: adds it, shows the firms that joined with it and, each once, all that it came to hold something of or
 * brought in, and takes it back.
 */
const eachAlone = (
  closure: Closure,
  parties: Uint32Array,
  see: (party: number, reached: readonly number[], joined: Uint32Array) => void,
): void => {
  const seenBy = new Uint32Array(closure.turn.length);
  for (const [i, party] of parties.entries()) {
    const before = closure.size();
    closure.add([party]);
    const joined = closure.members.subarray(before, closure.size());
    const reached: number[] = [];
    const reach = (firm: number): void => {
      if (seenBy[firm] === i + 1) return;
      seenBy[firm] = i + 1;
      reached.push(firm);
    };
    closure.touched().forEach(reach);
    joined.forEach(reach);
    see(party, reached, joined);
    closure.takeBack();
  }
};

/** Beside what each party brings in: the most that it has of each firm, and what it may bring in, with all that nobody reports. */
const withUnreported = (
  { stakes, isFirm, enough, links, circleOf }: AloneRule,
  { parties, firms }: Asked,
  found: Found,
): void => {
  const besides = unreportedOf(stakes, isFirm);
  const open = closing(counting(stakes, 'open', enough, { besides, ...(links ? { links } : {}) }));
  const may = (firm: number): void => raise(found.verdict, firm, verdictNumber('none-reported'));
  const isAsked = new Uint8Array(isFirm.length);
  // Firms that help an owner of theirs to what nobody reports: a party that helps it too may have more than is new.
  const helpful = new Map<number, number[]>();
  for (const firm of firms) {
    isAsked[firm] = 1;
    if (open.turn[firm] !== 0) may(firm);
    const { min } = unaided(firm, open, circleOf);
    raise(found.most, firm, Math.min(100, min));
    const circle = circleOf[firm] ?? 0;
    if (min < (open.min[firm] ?? 0) - rounding) helpful.set(circle, [...(helpful.get(circle) ?? []), firm]);
  }
  for (const party of parties) if (open.turn[party] !== 0 && !enough(besides[party] ?? 0)) may(party);
  open.mark();
  eachAlone(open, parties, (party, reached, joined) => {
    const circles = helpful.size === 0 ? [] : new Set([party, ...reached].map(firm => circleOf[firm] ?? 0));
    const helped = [...circles].flatMap(circle => helpful.get(circle) ?? []);
    for (const firm of [...reached, ...helped])
      if (isAsked[firm] === 1) raise(found.most, firm, Math.min(100, unaided(firm, open, circleOf).min));
    for (const firm of joined) if (firm !== party) may(firm);
  });
};

/**
 * What parties, each alone with what it brings in, hold of all firms at once, by node: the greatest ends of any party. The
 * verdict tells whether one brings the firm in: certainly (yes), under some allocation of the shares (undetermined), or
 * with all that nobody reports (none reported); also of parties, brought in by another or, beside what nobody reports of
 * themselves, by their owners. The closure of all that nobody reports is worked out once, and each party added to it and
 * taken back: only what lies above a firm can count for it, so it is the closure of the firm's own part. O(stakes below
 * each party + stakes).
 */
export const aloneByNode = (rule: AloneRule, asked: Asked): Found => {
  const { stakes, enough, links, circleOf } = rule;
  const certain = certainOf(stakes);
  const found = nothingFound(rule.isFirm.length);
  const each = (
    which: 'surest' | 'fullest',
    verdict: 'yes' | 'undetermined',
    see: (firm: number, held: Held) => void,
  ): void => {
    const closure = closing(counting(stakes, which, enough, links ? { links } : {}));
    eachAlone(closure, asked.parties, (party, reached, joined) => {
      for (const firm of reached) see(firm, unaided(firm, closure, circleOf));
      for (const firm of joined) if (firm !== party) raise(found.verdict, firm, verdictNumber(verdict));
    });
  };
  const isSame = orderOf(stakes).isExact && (links?.certain.every(sure => sure === 1) ?? true);
  each('surest', 'yes', (firm, { min }) => {
    raise(found.min, firm, Math.min(100, min));
    if (isSame) raise(found.max, firm, Math.min(100, min));
  });
  if (!isSame)
    each('fullest', 'undetermined', (firm, { min, max }) =>
      raise(found.max, firm, atMost(min, max, certain[firm] ?? 0)),
    );
  withUnreported(rule, asked, found);
  return found;
};
