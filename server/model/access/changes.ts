import { statusRank } from '../evidence.ts';
import type { Knowledge, KnownRelation } from '../recall.ts';
import { isRestricted } from '../restricted.ts';
import { reachable } from './chains.ts';
import type { Chain } from './report.ts';
import { entityOf, type State, stepGraph } from './steps.ts';

/**
 * How one step differs between two looks. Gained and lost come first; then whether it is newly disputed or no longer so;
 * then whether it holds more or less firmly (certain over possible, then the stronger status).
 */
export type Change = 'gained' | 'lost' | 'disputed' | 'settled' | 'strengthened' | 'weakened';

export type StepChange = {
  readonly change: Change;
  readonly before?: KnownRelation;
  readonly after?: KnownRelation;
};

export type Look = {
  readonly knowledge: Knowledge;
  readonly starts: readonly string[];
  readonly chains: readonly Chain[];
};

/** The relations over which access passes from the starts, up to the first restricted party on each way. */
const stepsOf = (
  { knowledge, starts }: Look,
  jurisdictions: ReadonlySet<string>,
): ReadonlyMap<string, KnownRelation> => {
  const graph = stepGraph(knowledge);
  const isEnd = (state: State): boolean => {
    const entity = knowledge.entities.get(entityOf(state));
    return entity !== undefined && isRestricted(entity, jurisdictions);
  };
  const passed = [...reachable(graph, starts, isEnd)].filter(state => !isEnd(state));
  const steps = passed.flatMap(state => graph.get(state) ?? []);
  return new Map(steps.map(({ relation }) => [relation.id, relation]));
};

const firmness = ({ certainty, status }: KnownRelation): number =>
  (certainty === 'certain' ? 0 : 100) + statusRank(status);

const compare = (before: KnownRelation | undefined, after: KnownRelation | undefined): Change | undefined => {
  if (!before) return after && 'gained';
  if (!after) return 'lost';
  if (before.disputed !== after.disputed) return after.disputed ? 'disputed' : 'settled';
  const difference = firmness(after) - firmness(before);
  if (difference === 0) return undefined;
  return difference < 0 ? 'strengthened' : 'weakened';
};

/**
 * What changes between two looks at the same hardware: other dates, or other days of knowledge. Chains are told apart by
 * their relations; both looks must list all of theirs for the difference of chains to be whole.
 */
export const accessChanges = (before: Look, after: Look, jurisdictions: ReadonlySet<string>) => {
  const [old, fresh] = [stepsOf(before, jurisdictions), stepsOf(after, jurisdictions)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const steps = ids.flatMap((id): StepChange[] => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const change = compare(was, is);
    return change ? [{ change, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }] : [];
  });
  const had = new Set(before.chains.map(chain => chain.id));
  const has = new Set(after.chains.map(chain => chain.id));
  return {
    steps,
    unchanged: ids.length - steps.length,
    chainsGained: after.chains.filter(chain => !had.has(chain.id)),
    chainsLost: before.chains.filter(chain => !has.has(chain.id)),
  };
};
