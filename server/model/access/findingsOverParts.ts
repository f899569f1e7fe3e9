import { type Certainty, certaintyRank, leastCertain } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { statusRank } from '../evidence.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Range } from './measures.ts';
import type { AccessFindings, Chain, Holding } from './report.ts';
import type { Step } from './steps.ts';

/** What is sure on each part is as sure as on the least sure of them; what is missing on one is possible. */
const overAll = (found: readonly Certainty[], parts: number): Certainty =>
  (found.length < parts ? undefined : leastCertain(found)) ?? 'possible';

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** From the least to the most of any part; open where a part gives no number or no upper bound. */
const hull = (ranges: readonly (Range | undefined)[]): Range | undefined => {
  if (ranges.every(range => range === undefined)) return undefined;
  const all = ranges.map((range): Range => range ?? { min: 0 });
  const greatest = all.map(({ max }) => max);
  return {
    min: Math.min(...all.map(({ min }) => min)),
    ...(greatest.includes(undefined) ? {} : { max: Math.max(...greatest.map(Number)) }),
  };
};

/** The relation as it held over the whole span. */
type Whole = (relation: KnownRelation) => KnownRelation;

type Some<T> = readonly [T, ...T[]];

/** One step of a chain as each part tells it. */
const stepOver = (first: Step, steps: readonly Step[], whole: Whole): Step => {
  const relation = whole(first.relation);
  const found = [...steps.map(({ certainty }) => certainty), ...(relation.certainty ? [relation.certainty] : [])];
  return { ...first, relation, certainty: leastCertain(found) ?? first.certainty };
};

const chainOver = (told: Some<Chain>, parts: number, whole: Whole): Chain => {
  const [first] = told;
  const { servers: _servers, gpus: _gpus, share: _share, ...rest } = first;
  const servers = hull(told.map(chain => chain.servers));
  const gpus = hull(told.map(chain => chain.gpus));
  const share = hull(told.map(chain => chain.share));
  return {
    ...rest,
    steps: first.steps.map((step, i) =>
      stepOver(
        step,
        told.flatMap(({ steps }) => steps[i] ?? []),
        whole,
      ),
    ),
    certainty: overAll(
      told.map(({ certainty }) => certainty),
      parts,
    ),
    ...(servers ? { servers } : {}),
    ...(gpus ? { gpus } : {}),
    ...(share?.max === undefined ? {} : { share: { min: share.min, max: share.max } }),
  };
};

const holdingOver = (held: Some<Holding>, parts: number, whole: Whole): Holding => {
  const used = held.flatMap(({ uses }) => uses ?? []);
  const through = new Map(held.flatMap(holding => holding.through.map(relation => [relation.id, whole(relation)])));
  return {
    entity: held[0].entity,
    by: distinct(held.flatMap(({ by }) => by)).toSorted(),
    certainty: overAll(
      held.map(({ certainty }) => certainty),
      parts,
    ),
    ...(used.length === 0 ? {} : { uses: overAll(used, parts) }),
    through: [...through.values()],
  };
};

const byStrength = (a: Chain, b: Chain): number =>
  Number(a.personnelOnly) - Number(b.personnelOnly) ||
  certaintyRank(a.certainty) - certaintyRank(b.certainty) ||
  statusRank(a.status) - statusRank(b.status) ||
  a.steps.length - b.steps.length ||
  (a.id < b.id ? -1 : 1);

/**
 * What was found over a span of days, from what was found on each of its parts within which nothing changes: all chains,
 * parties and holders of any part. Certain or presumed is what is so on every part, possible what is missing on one.
 * `whole`: what is found where the span is looked at as one, which tells where the trail ends. At most `first` chains are
 * listed; each part must list as many as it can, else the count is a lower bound.
 */
export const findingsOverParts = (
  whole: AccessFindings,
  parts: readonly AccessFindings[],
  relations: readonly KnownRelation[],
  first: number,
): AccessFindings => {
  const byId = new Map(relations.map(relation => [relation.id, relation]));
  const over: Whole = relation => byId.get(relation.id) ?? relation;
  const told = groupBy(
    parts.flatMap(({ chains }) => chains),
    ({ id }) => id,
  );
  const chains = [...told.values()].map(each => chainOver(each, parts.length, over)).sort(byStrength);
  const held = groupBy(
    parts.flatMap(part => part.holders),
    ({ entity }) => entity,
  );
  const holders = [...held.values()].map(each => holdingOver(each, parts.length, over));
  const countedAll = parts.every(part => part.countedAll && part.chains.length === part.chainCount);
  const chainCount = Math.max(chains.length, ...parts.map(part => part.chainCount));
  const [some, ...others] = parts.filter(part => part.chainCount > 0);
  const common = (some?.commonRelations ?? []).filter(({ id }) =>
    others.every(part => part.commonRelations.some(relation => relation.id === id)),
  );
  return {
    starts: distinct(parts.flatMap(({ starts }) => starts)),
    chains: chains.slice(0, first),
    chainCount,
    countedAll,
    truncated: !countedAll || chainCount > first,
    parties: distinct(parts.flatMap(({ parties }) => parties)).toSorted(),
    holders: holders.toSorted((a, b) => (a.entity < b.entity ? -1 : 1)),
    commonRelations: common.map(over),
    openEnds: whole.openEnds,
  };
};
