import { type RelationKind, relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { type Ways, waysBetween } from '../../model/whole/waysBetween.ts';
import { keptOfState } from '../keptOfState.ts';
import { answerBeside, openBeside } from '../processBeside.ts';
import { numberOf, textAt } from '../wholeGraph/texts.ts';
import { readAdjacency } from './readAdjacency.ts';

/** Keeps which entities are related, in a process of its own, and says what lies on ways between two of them. */
export type WaysAsked = {
  /** The state of the data that the answer must be of. */
  readonly state: string;
  readonly kinds: readonly RelationKind[];
  readonly hops: number;
  /** See `waysBetween`. */
  readonly pairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly least: number;
    readonly enough: number;
  }[];
  /** Most relations to find between two of them. */
  readonly most: number;
};
/** What leads from one to the other by its kind, whatever is known of it. */
export type Tie = { readonly kind: RelationKind; readonly from: string; readonly to: string };
export type WaysFound = {
  /** Of each pair. */
  readonly pairs: readonly Omit<Ways, 'relations'>[];
  readonly ties: readonly Tie[];
};

const store = openBeside();
const all = keptOfState({
  ...{ store, name: 'relations', read: () => readAdjacency(store) },
  size: ({ ids, relations }) => `${relations} among ${ids.start.length - 1} entities`,
});

answerBeside<WaysAsked, WaysFound>(async ({ state, pairs: asked, kinds, hops, most }) => {
  const { ids, adjacency } = await all.nowAt(state);
  const question = { hops, most, kinds: Uint8Array.from(relationKindNames, kind => Number(kinds.includes(kind))) };
  const node = (id: string): number => {
    const found = numberOf(ids, id);
    if (found === undefined) throw new Error(`${id} is no entity`);
    return found;
  };
  const ties = new Map<string, Tie>();
  const pairs = asked.map(({ from, to, ...wanted }) => {
    const { relations, ...found } = waysBetween(adjacency, [node(from), node(to)], { ...question, ...wanted });
    for (const relation of relations) {
      const kind = relationKindNames[relation.kind];
      const [one, other] = [textAt(ids, relation.from), textAt(ids, relation.to)];
      if (kind) ties.set(JSON.stringify([kind, one, other]), { kind, from: one, to: other });
    }
    return found;
  });
  return { pairs, ties: [...ties.values()] };
});
