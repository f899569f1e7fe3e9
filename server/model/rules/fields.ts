/** Reads the nested parts of rules, which the store keeps as JSON of open shape: what is absent or of another type is unknown. */
export type Fields = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const records = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(record) : []);

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A text or a list of texts. */
export const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string');

/** The sources given at one place, under `source` or `sources`. */
export const sourcesOf = (fields: Fields): readonly string[] => [...texts(fields.source), ...texts(fields.sources)];
