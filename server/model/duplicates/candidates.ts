import type { Cooperative } from '../../../domain/cooperative.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { hasHan } from '../names/fold.ts';
import { isSmallWord } from '../names/generalWords.ts';
import { isLegalWord } from '../names/legalForms.ts';
import type { ChineseReader, NormalisedName } from '../names/normalisedName.ts';
import { joinedSound } from '../names/phonetic.ts';
import { type Described, namesOf, neighbourKey, textsOf } from './described.ts';
import { type Reason, reasonsFor, weightOf } from './evidence.ts';
import { pairOf } from './merges.ts';

export type Candidate = {
  readonly a: Described;
  readonly b: Described;
  /** 0 to 1: the chance that both are one, as far as the weights of the reasons are right. For ordering. */
  readonly score: number;
  readonly reasons: readonly Reason[];
};

/** Before anything is known of a pair: one in sixteen of those that share a key. */
const prior = -4;
/** A key that more entities share tells nothing; comparing all of them would cost its square. */
const largestBlock = 50;

const withoutOneLetter = (word: string): string[] =>
  word.length < 5 || word.length > 24 || hasHan(word)
    ? []
    : Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

const keysOfName = ({ core, coreJoined, spoken, initials }: NormalisedName): string[] => [
  coreJoined,
  ...spoken.slice(0, 1).map(joinedSound),
  ...withoutOneLetter(coreJoined),
  ...core.filter(word => word.length > 3 && !isLegalWord(word) && !isSmallWord(word)),
  ...initials,
];

/**
 * Pairs of entities of one kind that may be the same, likeliest first; rests after each entity. Only pairs that share a key are compared: a name or
 * a word of it, a name with one letter left out, an identifier, or a neighbour; so the cost grows with the number of
 * entities and not with its square. `decided` are pairs (as `pairOf` names them) that somebody has judged already.
 * The odds of independent pieces of evidence multiply (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 */
export function* duplicateCandidates(
  entities: readonly Described[],
  decided: ReadonlySet<string>,
  chinese: ChineseReader,
  leastScore: number,
): Cooperative<readonly Candidate[]> {
  const named: { readonly entity: Described; readonly names: readonly NormalisedName[] }[] = [];
  for (const entity of entities) {
    named.push({ entity, names: namesOf(entity, chinese) });
    yield;
  }
  const blocks = groupBy(
    named.flatMap(item =>
      [
        ...new Set([
          ...item.names.flatMap(keysOfName),
          ...textsOf(item.entity.properties.identifiers).map(id => `identifier ${id}`),
          ...item.entity.neighbours.map(neighbourKey),
        ]),
      ]
        .filter(key => key !== '')
        .map(key => ({ item, key: `${item.entity.kind} ${key}` })),
    ),
    ({ key }) => key,
  );
  const leastWeight = Math.log2(leastScore / (1 - leastScore)) - prior;
  const seen = new Set(decided);
  const candidates: Candidate[] = [];
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [i, { item: a }] of block.entries()) {
      yield;
      for (const { item: b } of block.slice(i + 1)) {
        const pair = pairOf(a.entity.id, b.entity.id);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const reasons = reasonsFor(a, b, leastWeight);
        if (reasons === undefined) continue;
        const odds = 2 ** (prior + weightOf(reasons));
        const score = odds / (1 + odds);
        if (score >= leastScore) candidates.push({ a: a.entity, b: b.entity, score, reasons });
      }
    }
  }
  return candidates.sort((x, y) => y.score - x.score || (pairOf(x.a.id, x.b.id) < pairOf(y.a.id, y.b.id) ? -1 : 1));
}
