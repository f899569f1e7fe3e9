import type { Properties } from '../graph.ts';

/** A text under which something can be found. */
export type SearchedText = {
  readonly field: string;
  readonly text: string;
  /** Below 1 where a match says less. */
  readonly weight: number;
  /** `code`: an identifier, matched as a whole and never by likeness. `abbreviation`: stands in brackets in a name. */
  readonly as: 'name' | 'part' | 'abbreviation' | 'code';
};

const fields = [
  { field: 'aliases', weight: 0.99, as: 'name' },
  { field: 'nameOriginal', weight: 1, as: 'name' },
  { field: 'shortName', weight: 1, as: 'name' },
  { field: 'identifiers', weight: 1, as: 'code' },
  { field: 'citation', weight: 1, as: 'code' },
  { field: 'frDoc', weight: 1, as: 'code' },
  { field: 'rin', weight: 1, as: 'code' },
  { field: 'code', weight: 1, as: 'code' },
  { field: 'city', weight: 0.7, as: 'name' },
  { field: 'role', weight: 0.7, as: 'name' },
] as const;

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string' && item !== '');

/** A name, the same without what it has in brackets, and a lone word in brackets, which abbreviates it. */
const ofName = (text: string, field: string, weight: number): SearchedText[] => {
  const bare = text.replace(/\s*\([^()]*\)/g, '').trim();
  const bracketed = [...text.matchAll(/\(([\p{Lu}\p{N}]{2,8})\)/gu)].flatMap(match => match[1] ?? []);
  return [
    { field, text, weight, as: 'name' },
    ...(bare === text || bare === '' ? [] : [{ field, text: bare, weight, as: 'part' } as const]),
    ...bracketed.map(short => ({ field, text: short, weight, as: 'abbreviation' }) as const),
  ];
};

/** What a gap is found by. */
export const gapTexts = (gap: {
  readonly id: string;
  readonly what: string;
  readonly detail?: string | null | undefined;
}): readonly SearchedText[] => [
  ...ofName(gap.what, 'what', 1),
  ...textsIn(gap.detail).flatMap(text => ofName(text, 'detail', 0.6)),
  { field: 'id', text: gap.id, weight: 1, as: 'code' },
];

/** What a claim is found by. */
export const claimTexts = (claim: { readonly statement: string; readonly note?: string }): readonly SearchedText[] => [
  { field: 'statement', text: claim.statement, weight: 1, as: 'name' },
  ...textsIn(claim.note).map((text): SearchedText => ({ field: 'note', text, weight: 0.8, as: 'name' })),
];

/** Names of these kinds describe them by naming others, as do the names of what has no name. */
const describing: ReadonlySet<string> = new Set(['Lease', 'Shipment', 'Trip', 'TradeFlow', 'TradeObservation']);

/** Everything under which an entity is found: names first. */
export const searchedTexts = (of: {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly properties: Properties;
}): readonly SearchedText[] => [
  ...ofName(of.name, 'name', describing.has(of.kind) || of.properties.named === false ? 0.95 : 1),
  ...fields.flatMap(({ field, weight, as }) =>
    textsIn(of.properties[field]).flatMap(text =>
      as === 'name' ? ofName(text, field, weight) : [{ field, text, weight, as }],
    ),
  ),
  { field: 'id', text: of.id, weight: 1, as: 'code' },
];
