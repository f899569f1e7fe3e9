/** A world as case files tell it: entities, sources and claims. The oracle and the loader read the same text. */

export type Value = string | number | boolean | readonly string[];
/** An entity's row: its id, its kind and what the row declares. */
export type Row = { readonly id: string; readonly kind: string; readonly name: string; readonly [name: string]: Value };
export type ToldRelation = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly approximate?: boolean;
  readonly [name: string]: Value | undefined;
};
export type WorldClaim = {
  readonly id: string;
  readonly status: string;
  readonly statement: string;
  readonly source: string;
  readonly date?: string;
  readonly relation?: ToldRelation;
  readonly property?: { readonly of: string; readonly name: string; readonly value: Value };
  readonly about?: readonly string[];
  readonly answers?: string;
  readonly withdraws?: string;
};
export type WorldSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  readonly datePrecision: string;
  readonly published?: string;
};
export type World = {
  readonly entities: readonly Row[];
  readonly sources: readonly WorldSource[];
  readonly claims: readonly WorldClaim[];
};

/** The two clocks of a question, and whether what is presumed counts. `knownBy` left out: all that is recorded. */
export type Clocks = { readonly asOf: string; readonly knownBy?: string; readonly presume: boolean };

export const json = (value: object): string => JSON.stringify(value, null, 1);

/** The case file of a world, its sources included. JSON is YAML. */
export const caseFileOf = (id: string, worlds: readonly World[]): string =>
  json({
    case: { id, title: 'A random world', status: 'reported', summary: 'Drawn by chance.', jurisdictions: ['CN'] },
    entities: worlds.flatMap(({ entities }) => entities),
    sources: worlds.flatMap(({ sources }) => sources),
    claims: worlds.flatMap(({ claims }) => claims),
  });
