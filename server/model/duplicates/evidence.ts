import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import type { NormalisedName } from '../names/normalisedName.ts';
import { isSureCode } from '../names/registerNumbers.ts';
import { type Alike, similarNames } from '../names/similarNames.ts';
import { type Described, neighbourKey, textsOf } from './described.ts';

/** One thing that speaks for two entities being the same, or against it. */
export type Reason = {
  readonly text: string;
  /** Binary logarithm of the odds that it adds: 1 doubles them, -1 halves them. */
  readonly weight: number;
};

/** What each kind of evidence weighs, by judgement: no sample of decided pairs is there to estimate them from. */
const weights = {
  // Of a code that one party in the world has: nothing that is said against it outweighs it.
  sureCode: 16,
  identifier: 8,
  name: 6,
  neighbour: 1.5,
  sameCountry: 0.5,
  otherCountry: -3,
  sameValue: 1,
  otherValue: -2,
  related: -4,
  sameFile: -4,
  otherNumber: -5,
} as const;

const likeWords: Readonly<Record<Alike, string>> = {
  exact: 'same name',
  spelling: 'same name but for spelling',
  'legal-form': 'same name but for the legal form',
  script: 'same name in other characters',
  pinyin: 'same name in pinyin',
  initials: 'one name abbreviates the other',
  words: 'names share their words',
  close: 'names alike but for single letters',
};
/** A similarity below this says nothing. */
const leastSimilar = 0.6;

type Named = { readonly entity: Described; readonly names: readonly NormalisedName[] };

const byName = (a: Named, b: Named): Reason[] => {
  let best: { similarity: number; how: Alike; texts: readonly string[] } | undefined;
  for (const one of a.names) {
    for (const other of b.names) {
      const { similarity, how } = similarNames(one, other);
      if (similarity >= leastSimilar && similarity > (best?.similarity ?? 0))
        best = { similarity, how, texts: [one.text, other.text] };
    }
  }
  if (best === undefined) return [];
  // What has no name is described, and descriptions are alike sooner than names.
  const described = a.entity.properties.named === false || b.entity.properties.named === false;
  const full = weights.name * ((best.similarity - leastSimilar) / (1 - leastSimilar));
  return [
    { text: `${likeWords[best.how]}: “${best.texts[0]}”, “${best.texts[1]}”`, weight: full * (described ? 0.5 : 1) },
  ];
};

const numbersIn = (names: readonly NormalisedName[]): string =>
  (names[0]?.words ?? []).filter(word => /\d/.test(word)).join(' ');

const byNumbers = (a: Named, b: Named): Reason[] => {
  const [one, other] = [numbersIn(a.names), numbersIn(b.names)];
  return one === '' || other === '' || one === other
    ? []
    : [{ text: `numbers in their names differ: ${one}, ${other}`, weight: weights.otherNumber }];
};

const byIdentifiers = ({ properties: a }: Described, { properties: b }: Described): Reason[] =>
  textsOf(a.identifiers)
    .filter(id => textsOf(b.identifiers).includes(id))
    .map(id =>
      isSureCode(id)
        ? { text: `same code, which one party in the world has: ${id}`, weight: weights.sureCode }
        : { text: `same identifier: ${id}`, weight: weights.identifier },
    );

const countries = ['headquarters', 'incorporatedIn', 'country', 'citizenship'] as const;
const byCountry = ({ properties: a }: Described, { properties: b }: Described): Reason[] =>
  countries.flatMap((name): Reason[] => {
    const [one, other] = [textsOf(a[name]), textsOf(b[name])];
    if (one.length === 0 || other.length === 0) return [];
    return one.some(code => other.includes(code))
      ? [{ text: `same ${name}: ${one.join(', ')}`, weight: weights.sameCountry }]
      : [{ text: `${name} differs: ${one.join(', ')}, ${other.join(', ')}`, weight: weights.otherCountry }];
  });

const values = ['servers', 'gpus', 'quantity', 'start', 'city', 'role', 'mode', 'service'] as const;
const byValues = ({ properties: a }: Described, { properties: b }: Described): Reason[] =>
  values.flatMap((name): Reason[] => {
    const [one, other] = [a[name], b[name]];
    if (one === undefined || other === undefined || one === 'unknown' || other === 'unknown') return [];
    return one === other
      ? [{ text: `same ${name}: ${String(one)}`, weight: weights.sameValue }]
      : [{ text: `${name} differs: ${String(one)}, ${String(other)}`, weight: weights.otherValue }];
  });

const mostNeighbours = 3;
const byNeighbours = (a: Described, b: Described): Reason[] => {
  const theirs = new Set(b.neighbours.map(neighbourKey));
  const shared = a.neighbours.filter(neighbour => theirs.has(neighbourKey(neighbour)));
  return [
    ...shared.slice(0, mostNeighbours).map(({ kind, outgoing, name }) => ({
      text: `both: ${relationWords[kind].verbs[outgoing ? 0 : 1]} ${name}`,
      weight: weights.neighbour,
    })),
    ...(a.neighbours.some(({ id }) => id === b.id)
      ? [{ text: 'a relation leads from one to the other', weight: weights.related }]
      : []),
  ];
};

export const weightOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/**
 * All that speaks for and against two entities of one kind being the same, the weightiest first; undefined where it would
 * weigh less than `least`, however alike their names: comparing names takes longest.
 */
export const reasonsFor = (a: Named, b: Named, least: number): readonly Reason[] | undefined => {
  const identified = byIdentifiers(a.entity, b.entity);
  const beside = [
    ...byNumbers(a, b),
    ...byCountry(a.entity, b.entity),
    ...byValues(a.entity, b.entity),
    ...byNeighbours(a.entity, b.entity),
    ...(a.entity.file === b.entity.file
      ? [{ text: `one file names both: ${a.entity.file}`, weight: weights.sameFile }]
      : []),
  ];
  if (weightOf([...identified, ...beside]) + weights.name < least - 1e-9) return undefined;
  const all = [...identified, ...byName(a, b), ...beside];
  return all.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
};
