/** The server takes this many ids and names at once, and names of this length. */
export const mostAsked = 10_000;
export const longestName = 200;

export type AskedLines = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Lines that stand twice or are too long to be a name, by number from 1. */
  readonly repeated: number;
  readonly tooLong: readonly number[];
};

/** As the ids of the record are written: small letters, digits and hyphens, at least one of them. `nvidia` is a name. */
const isId = (line: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(line);

/** One party a line; a column pasted from a spreadsheet may be quoted. */
export const readLines = (text: string): AskedLines => {
  const lines = text.split(/\r?\n/u).map(line => line.trim().replace(/^"(.*)"$/u, '$1'));
  const given = lines.filter(line => line !== '');
  const unique = [...new Set(given)];
  const fitting = unique.filter(line => line.length <= longestName);
  return {
    ids: fitting.filter(isId),
    names: fitting.filter(line => !isId(line)),
    repeated: given.length - unique.length,
    tooLong: lines.flatMap((line, i) => (line.length > longestName ? [i + 1] : [])),
  };
};

type Parties = Pick<AskedLines, 'ids' | 'names'>;

/** The same ids and names in parts of at most `size`, ids first. */
export const inChunks = ({ ids, names }: Parties, size: number): readonly Parties[] => {
  const all = [...ids.map(text => ({ text, isId: true })), ...names.map(text => ({ text, isId: false }))];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => {
    const part = all.slice(i * size, (i + 1) * size);
    const texts = (wanted: boolean) => part.flatMap(({ text, isId: id }) => (id === wanted ? [text] : []));
    return { ids: texts(true), names: texts(false) };
  });
};

type Row = { readonly asked: string };

/** The answer lists ids before names; back in the order in which they were pasted. */
export const inOrder = <R extends Row>(rows: readonly R[], text: string): readonly R[] => {
  const place = new Map<string, number>();
  for (const line of text.split(/\r?\n/u)) {
    const asked = line.trim().replace(/^"(.*)"$/u, '$1');
    if (!place.has(asked)) place.set(asked, place.size);
  }
  return [...rows].sort((a, b) => (place.get(a.asked) ?? 0) - (place.get(b.asked) ?? 0));
};
