/** `point`: `7,654.5`; `comma`: `7.654,5`. One file has one style. Spaces and apostrophes part thousands in either. */
export type NumberStyle = 'point' | 'comma';

const plain: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  comma: /^[+-]?(\d+(,\d*)?|,\d+)$/,
};
const grouped: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/,
  comma: /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/,
};
/** Thousands parted by spaces, narrow and unbroken ones too, or by apostrophes: `7 654 321,5`, `7'654'321.5`. */
const parted = /^[+-]?\d{1,3}(?:( \d{3})+|('\d{3})+)(?=$|[.,])/;

/** Full-width figures and marks, and all kinds of spaces and apostrophes, in their plain form. */
const plainText = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/gu, ' ')
    .replace(/[’‘`´]/g, "'");
  return parted.test(plain) ? plain.replace(/[ ']/g, '') : plain;
};

/** A number as a file of one style writes it, with or without marks between thousands; undefined for any other text. */
export const parseNumber = (written: string, style: NumberStyle = 'point'): number | undefined => {
  const text = plainText(written);
  if (!plain[style].test(text) && !grouped[style].test(text)) return undefined;
  return Number(style === 'point' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'));
};

/** How the numbers of a file are to be read, or why that is unclear. */
export type StyleFound = { readonly style: NumberStyle } | { readonly problem: string; readonly value: string };

/**
 * Finds the one style that reads all numbers of a file. `7.654` reads in both, with values that differ a thousandfold, so
 * it decides nothing; where nothing else does, a file with commas between cells has decimal points, and any other is
 * refused.
 */
export const makeStyleFinder = (delimiter: string) => {
  const first: Partial<Record<NumberStyle | 'either', string>> = {};
  const see = (cell: string): void => {
    const text = cell.trim();
    const [point, comma] = [parseNumber(text, 'point'), parseNumber(text, 'comma')];
    if (point === comma) return;
    const kind = point === undefined ? 'comma' : comma === undefined ? 'point' : 'either';
    first[kind] ??= text;
  };
  const found = (): StyleFound => {
    if (first.point !== undefined && first.comma !== undefined)
      return { problem: 'numbers of two styles in one file', value: `${first.point} and ${first.comma}` };
    if (first.comma !== undefined) return { style: 'comma' };
    if (first.point === undefined && first.either !== undefined && delimiter !== ',')
      return { problem: 'a mark that may part thousands or decimals', value: first.either };
    return { style: 'point' };
  };
  return { see, found };
};
