import { dayBefore, earlier, never, type Validity } from '../../domain/dates.ts';
import type { Relation } from '../../domain/graph.ts';
import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import { statusRank } from './evidence.ts';

type Dated = Pick<Relation, 'kind' | 'properties' | 'status'> & { readonly validity: Validity };

/** Kinds that say how much of one thing another covers or has. */
const measuring: ReadonlySet<RelationKind> = new Set(['COVERS', 'EQUIPPED_WITH']);

/** The properties that hold the figures of a stake. */
export const stakeFigures: readonly string[] = ['shareMin', 'shareMax', 'votingMin', 'votingMax'];

/**
 * Whether the later of two relations of one kind and the same ends states anew what the earlier states. A later holding
 * without a figure does so only where it does not end before the earlier one.
 */
const tellsAnew = (next: Dated, { kind, properties, validity }: Dated): boolean => {
  if (kind === 'OWNS')
    return (
      next.validity.end.last >= validity.end.last || stakeFigures.some(name => next.properties[name] !== undefined)
    );
  return (
    measuring.has(kind) &&
    ['servers', 'gpus'].some(name => properties[name] !== undefined && next.properties[name] !== undefined)
  );
};

/** The validity of a figure that a later one replaces from its own date; where only a weaker source tells that, it may go on. */
const untilReplaced = ({ validity, status }: Dated, next: Dated): Validity => {
  const { start, end, presumed } = validity;
  const { first, last } = next.validity.start;
  const replaced = { first: dayBefore(first), last: dayBefore(last) };
  if (presumed !== never && end.last <= replaced.first) return validity;
  const isWeaker = statusRank(next.status) > statusRank(status);
  return {
    start,
    end: { first: earlier(end.first, replaced.first), last: isWeaker ? end.last : earlier(end.last, replaced.last) },
    ...(presumed === undefined ? {} : { presumed: earlier(presumed, replaced.first) }),
  };
};

/**
 * When relations of one kind and the same ends held, given in the order of their starts: a later figure of one holder takes
 * the place of an earlier one, so that they are never added. `run`: when it held, or one of those that follow it or that
 * it follows; this may be surer than which of them it was.
 */
export const succession = (
  relations: readonly Dated[],
): readonly { readonly validity: Validity; readonly run: Validity }[] => {
  const validities = relations.map((relation, i) => {
    const next = relations[i + 1];
    return next && tellsAnew(next, relation) ? untilReplaced(relation, next) : relation.validity;
  });
  const goesOn = relations.map((relation, i) => {
    const next = relations[i + 1];
    const end = validities[i]?.end.last;
    return (
      next !== undefined && tellsAnew(next, relation) && end !== undefined && end >= dayBefore(next.validity.start.last)
    );
  });
  // Before a later figure an earlier one without a reported end is presumed to go on, so the run is no surer there.
  const isPresumed = relations.map((_, i) => goesOn[i] === true && validities[i]?.presumed !== undefined);
  return validities.map((validity, i) => {
    const first = goesOn.slice(0, i).lastIndexOf(false) + 1;
    const last = goesOn.indexOf(false, i);
    const final = validities[last];
    if (first === last || final === undefined) return { validity, run: validity };
    const { start } = validities[Math.max(first, isPresumed.slice(0, i).lastIndexOf(true) + 1)] ?? validity;
    const certainUntil = validities[isPresumed.slice(0, last).indexOf(true, i)]?.end.first;
    if (certainUntil === undefined) return { validity, run: { ...final, start } };
    const end = { first: certainUntil, last: final.end.last };
    return { validity, run: { start, end, presumed: final.presumed ?? final.end.first } };
  });
};
