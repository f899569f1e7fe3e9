/** What a column of a table of parties, or of relations, can mean. */
export const partyTargets = [
  ...['key', 'kind', 'name', 'alias', 'nameOriginal', 'headquarters', 'incorporatedIn', 'country', 'lei', 'uscc'],
  ...['register', 'registryNumber', 'identifiers', 'founded', 'dissolved', 'citizenship', 'role', 'list', 'listedFrom'],
] as const;
export const relationTargets = [
  ...['kind', 'from', 'to', 'fromName', 'toName', 'fromKind', 'toKind', 'fromCountry', 'toCountry', 'fromLei', 'toLei'],
  ...['share', 'shareMin', 'shareMax', 'voting', 'votingMin', 'votingMax', 'start', 'end', 'means', 'role', 'status'],
] as const;
export type Target = (typeof partyTargets)[number] | (typeof relationTargets)[number];

export const rowKinds = ['parties', 'relations'] as const;
export const shareForms = ['percent', 'fraction'] as const;
export const dateForms = ['iso', 'day-first', 'month-first'] as const;

/** What the columns of a table mean. */
export type Mapping = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly coverage: string;
  /** What the ids of its parties begin with, where several tables speak of the same parties. */
  readonly parties: string;
  readonly rows: (typeof rowKinds)[number];
  readonly shares: (typeof shareForms)[number];
  readonly dates: (typeof dateForms)[number];
  readonly columns: Readonly<Record<string, Target>>;
  readonly constants: Readonly<Partial<Record<Target, string>>>;
};
