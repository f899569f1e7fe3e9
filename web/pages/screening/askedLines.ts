/** The server takes this many ids and names at once. */
export const mostAsked = 10_000;

export type AskedLines = {
  /** Names or ids. */
  readonly parties: readonly string[];
  /** How many lines said again what another says. */
  readonly repeated: number;
};

/**
 * What a pasted line names: the first cell of a row out of a spreadsheet, quoted or not. Commas part cells only after a
 * quoted one and at the end, since names have them, too: `Alpha, Inc.`
 */
const partyOf = (line: string): string => {
  const [cell = ''] = line.split('\t').filter(text => text.trim() !== '');
  const quoted = /^\s*"((?:[^"]|"")+)"\s*(?:[,;]|$)/u.exec(cell)?.[1]?.replaceAll('""', '"');
  return (quoted ?? cell.replace(/(?<![,;\s])[,;\s]+$/u, '')).replace(/\s+/gu, ' ').trim();
};

const linesIn = (text: string): readonly string[] => text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);

const partiesIn = (text: string): string[] =>
  linesIn(text)
    .map(partyOf)
    .filter(party => party !== '');

type Column = { readonly place: number; readonly sample: string };

/** The columns of rows out of a spreadsheet, each with its cell of the first row that has several; none where none has. */
export const columnsOf = (text: string): readonly Column[] =>
  (linesIn(text).find(line => line.trim().includes('\t')) ?? '')
    .split('\t')
    .flatMap((cell, place) => (cell.trim() === '' ? [] : [{ place, sample: cell.trim() }]));

/** The same lines with one of their columns alone. */
export const onlyColumn = (text: string, place: number): string =>
  linesIn(text)
    .map(line => line.split('\t')[place] ?? '')
    .join('\n');

/** One party a line, each once. */
export const readLines = (text: string): AskedLines => {
  const given = partiesIn(text);
  const parties = [...new Set(given)];
  return { parties, repeated: given.length - parties.length };
};

/** The same parties in parts of at most `size`. */
export const inChunks = (parties: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(parties.length / size) }, (_, i) => parties.slice(i * size, (i + 1) * size));

type Row = { readonly asked: string };

/** The rows of an answer in the order in which the parties were pasted. */
export const inOrder = <R extends Row>(rows: readonly R[], text: string): readonly R[] => {
  const place = new Map([...new Set(partiesIn(text))].map((party, i) => [party, i]));
  return [...rows].sort((a, b) => (place.get(a.asked) ?? 0) - (place.get(b.asked) ?? 0));
};
