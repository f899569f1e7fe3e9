import type { Certainty } from '../dates.ts';
import { groupBy } from '../groupBy.ts';
import { relationKinds } from '../kinds.ts';
import type { Knowledge, KnownRelation } from '../recall.ts';
import { subleases } from './sublease.ts';

/** One relation that lets access pass, in the direction from the hardware towards the party. */
export type Step = {
  readonly relation: KnownRelation;
  readonly certainty: Certainty;
  readonly from: string;
  readonly to: string;
};

/**
 * Where access stands: at an entity; at a firm as the lessee of one lease (`firm@lease`), since only from there may it
 * pass on to a sublease of that lease; or at a sublease as granted by one firm (`lease@firm`).
 */
export type State = string;
/** The steps from each state in the order of their relations' ids. */
export type StepGraph = ReadonlyMap<State, readonly (Step & { readonly state: State })[]>;

export const entityOf = (state: State): string => state.split('@', 1)[0] ?? state;

/** A holding whose share is known to be 0 passes no access, unless it has votes; where votes are missing they equal the share. */
const isEmptyHolding = ({ kind, properties: { shareMax, votingMax } }: KnownRelation): boolean =>
  kind === 'OWNS' && shareMax === 0 && (votingMax === undefined || votingMax === 0);

const byRelation = (a: Step, b: Step): number => (a.relation.id < b.relation.id ? -1 : 1);

/** The steps valid at the date of asking, by the state they start from. */
export const stepGraph = (knowledge: Knowledge): StepGraph => {
  const heads = subleases(knowledge.relations);
  const isSublease = new Set([...heads.values()].flatMap(leases => [...leases]));
  const byState = new Map<State, (Step & { state: State })[]>();
  const lessees = new Map<string, State[]>();
  const add = (from: State, relation: KnownRelation, to: string, state: State = to): void => {
    if (!relation.certainty || isEmptyHolding(relation)) return;
    const step = { relation, certainty: relation.certainty, from: entityOf(from), to, state };
    const onward = byState.get(from);
    if (onward) onward.push(step);
    else byState.set(from, [step]);
  };
  for (const relation of knowledge.relations) {
    if (relation.kind !== 'TAKES' || !relation.certainty || !heads.has(relation.to)) continue;
    lessees.set(relation.from, [...(lessees.get(relation.from) ?? []), `${relation.from}@${relation.to}`]);
  }
  const granters = groupBy(
    knowledge.relations.filter(({ kind, from }) => kind === 'GRANTS' && lessees.has(from)),
    ({ to }) => to,
  );
  for (const relation of knowledge.relations) {
    const { kind, from, to } = relation;
    if (kind === 'GRANTS') {
      for (const lessee of lessees.get(from) ?? []) {
        const head = lessee.slice(from.length + 1);
        if (heads.get(head)?.has(to)) add(lessee, relation, to, `${to}@${from}`);
      }
    } else if (kind === 'COVERS') {
      // A sublease is entered by its GRANTS alone, so that the end of the head lease ends it too.
      if (!isSublease.has(from)) add(to, relation, from);
    } else if (kind === 'TAKES') {
      const taken = heads.has(to) ? `${from}@${to}` : from;
      add(to, relation, from, taken);
      // Taking what oneself has granted leads nowhere new.
      for (const granter of new Set(granters.get(to)?.map(grant => grant.from))) {
        if (granter !== from) add(`${to}@${granter}`, relation, from, taken);
      }
    } else {
      const { passes } = relationKinds[kind];
      const [start, end] = passes === 'forward' ? [from, to] : [to, from];
      if (passes === 'none') continue;
      add(start, relation, end);
      for (const lessee of lessees.get(start) ?? []) add(lessee, relation, end);
    }
  }
  for (const steps of byState.values()) steps.sort(byRelation);
  return byState;
};
