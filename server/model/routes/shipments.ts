import { dawn, earliestDate, latestDate, never, type Span, spanOf } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { type Amount, amountOf } from '../ledger/supply.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';

/** A shipment with who is reported to have supplied and received it, and what it carried. */
export type Shipped = {
  readonly shipment: string;
  readonly supplies: readonly KnownRelation[];
  readonly receives: readonly KnownRelation[];
  readonly carries: readonly KnownRelation[];
  /** The days on one of which it began, and ended; open where nobody reports it. */
  readonly begin: Span;
  readonly end: Span;
  /** What of each fleet or model it carried. Empty: not reported. */
  readonly goods: ReadonlyMap<string, Amount>;
};

const dates = (name: 'start' | 'end', relations: readonly KnownRelation[]): readonly string[] =>
  relations.flatMap(({ properties }) => (typeof properties[name] === 'string' ? [properties[name]] : []));

const shippedOf = (shipment: string, relations: readonly KnownRelation[], snapshot: Snapshot): Shipped => {
  const of = (kind: RelationKind) => relations.filter(relation => relation.kind === kind);
  const { start, end } = snapshot.entities.get(shipment)?.properties ?? {};
  const first = typeof start === 'string' ? start : earliestDate(dates('start', relations));
  const last = typeof end === 'string' ? end : latestDate(dates('end', relations));
  const carries = of('CARRIES');
  const open = { first: dawn, last: never };
  return {
    ...{ shipment, carries, supplies: of('SUPPLIES'), receives: of('RECEIVES') },
    begin: first === undefined ? open : spanOf(first),
    end: last === undefined ? { first: first === undefined ? dawn : spanOf(first).first, last: never } : spanOf(last),
    goods: new Map(carries.map(relation => [relation.to, amountOf(relation, snapshot)])),
  };
};

/** The shipments that had begun by the last day asked about, or of which no day is known, with all that is known of them. */
export const shipmentsIn = (snapshot: Snapshot): ReadonlyMap<string, Shipped> => {
  const happened = snapshot.relations.filter(({ validity }) => validity.start.first <= snapshot.asOf.last);
  const bySupply = groupBy(
    happened.filter(({ kind }) => kind === 'SUPPLIES' || kind === 'RECEIVES'),
    ({ to }) => to,
  );
  const byCargo = groupBy(
    happened.filter(({ kind }) => kind === 'CARRIES'),
    ({ from }) => from,
  );
  const shipments = [...snapshot.entities.values()].filter(({ kind }) => kind === 'Shipment').map(({ id }) => id);
  return new Map(
    shipments.sort().flatMap(id => {
      const shipped = shippedOf(id, [...(bySupply.get(id) ?? []), ...(byCargo.get(id) ?? [])], snapshot);
      return shipped.begin.first <= snapshot.asOf.last ? [[id, shipped] as const] : [];
    }),
  );
};
