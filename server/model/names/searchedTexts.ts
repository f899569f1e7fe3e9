import type { Properties } from '../../../domain/graph.ts';
import { describedKinds, type EntityKind } from '../../../domain/vocabulary/kinds.ts';
import { hasHan } from './fold.ts';

/** A text under which something can be found. */
export type SearchedText = {
  readonly field: string;
  readonly text: string;
  /** Bits that a match gives less than one of a name. */
  readonly cost: number;
  /**
   * `code`: an identifier, matched as a whole alone. `abbreviation`: stands in brackets in a name. `part`: a name without
   * what it has in brackets. `label`: describes what has no stated name, or says something of it, and is no name.
   */
  readonly as: 'name' | 'part' | 'abbreviation' | 'code' | 'label';
};

/** What a match of a text gives less, in bits. */
const costs = { name: 0, alias: 0.05, described: 1, note: 1, detail: 2, property: 1.5 } as const;

const fields = [
  { field: 'aliases', cost: costs.alias, as: 'name' },
  { field: 'formerNames', cost: costs.alias, as: 'name' },
  { field: 'nameOriginal', cost: costs.name, as: 'name' },
  { field: 'shortName', cost: costs.name, as: 'name' },
  { field: 'identifiers', cost: costs.name, as: 'code' },
  { field: 'citation', cost: costs.name, as: 'code' },
  { field: 'frDoc', cost: costs.name, as: 'code' },
  { field: 'rin', cost: costs.name, as: 'code' },
  { field: 'code', cost: costs.name, as: 'code' },
  { field: 'city', cost: costs.property, as: 'label' },
  { field: 'role', cost: costs.property, as: 'label' },
] as const;

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string' && item !== '');

/** A text without what stands in brackets; takes time in proportion to its length, whatever it holds. */
export const withoutBrackets = (text: string): string =>
  text.includes('(')
    ? text
        .replace(/\([^()]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : text.trim();

/** A name, the same without what it has in brackets, and a lone word in brackets, which abbreviates it. */
const ofName = (text: string, field: string, cost: number, as: 'name' | 'label' = 'name'): SearchedText[] => {
  const bare = withoutBrackets(text);
  const bracketed = text.includes('(')
    ? [...text.matchAll(/\(([\p{Lu}\p{N}]{2,8})\)/gu)].flatMap(match => match[1] ?? [])
    : [];
  return [
    { field, text, cost, as },
    ...(bare === text || bare === '' ? [] : [{ field, text: bare, cost, as: as === 'name' ? 'part' : as } as const]),
    ...bracketed.map(short => ({ field, text: short, cost, as: 'abbreviation' }) as const),
  ];
};

/** What a gap is found by. */
export const gapTexts = (gap: {
  readonly id: string;
  readonly what: string;
  readonly detail?: string | null | undefined;
}): readonly SearchedText[] => [
  ...ofName(gap.what, 'what', costs.name, 'label'),
  ...textsIn(gap.detail).flatMap(text => ofName(text, 'detail', costs.detail, 'label')),
  { field: 'id', text: gap.id, cost: costs.name, as: 'code' },
];

/** What a claim is found by. */
export const claimTexts = (claim: { readonly statement: string; readonly note?: string }): readonly SearchedText[] => [
  { field: 'statement', text: claim.statement, cost: costs.name, as: 'label' },
  ...textsIn(claim.note).map((text): SearchedText => ({ field: 'note', text, cost: costs.note, as: 'label' })),
];

/** Everything under which an entity is found: names first. */
export const searchedTexts = (of: {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly properties: Properties;
}): readonly SearchedText[] => [
  ...(describedKinds.has(of.kind) || of.properties.named === false
    ? ofName(of.name, 'name', costs.described, 'label')
    : ofName(of.name, 'name', costs.name)),
  ...fields.flatMap(({ field, cost, as }) =>
    textsIn(of.properties[field]).flatMap(text =>
      as === 'code' ? [{ field, text, cost, as }] : ofName(text, field, cost, as),
    ),
  ),
  { field: 'id', text: of.id, cost: costs.name, as: 'code' },
];

/**
 * A name in Latin letters with that in Chinese behind it, where a party has both: people mix them, as in Cheung Kong
 * Hutchison for CK Hutchison, 長江和記實業. It is no name of its own, so it leaves a doubt.
 */
export const acrossScripts = (texts: readonly SearchedText[]): readonly SearchedText[] => {
  const [name] = texts.filter(({ field, as }) => field === 'name' && as === 'name');
  const [original] = texts.filter(({ field }) => field === 'nameOriginal');
  if (name === undefined || original === undefined || hasHan(name.text) || !hasHan(original.text)) return [];
  return [{ ...name, text: `${name.text} ${original.text}`, as: 'part' }];
};
