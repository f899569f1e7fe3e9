import type { Certainty } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { type RelationKind, useKinds } from '../../../domain/vocabulary/kinds.ts';
import { leaseMap } from '../access/lettings.ts';
import { bounded, countOn, type Range } from '../access/measures.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { unknown } from './amounts.ts';
import type { Sum } from './assignments.ts';

export type Unit = 'servers' | 'gpus';

export type Use = { readonly holder: string; readonly certainty: Certainty };

/** What the last fleet, site or lease on one way down from the hardware keeps of it, subleases taken off; each of several users, the owner among them, may have none. */
export type Part = { readonly share: string; readonly uses: readonly Use[] };

/** The hardware in parts that do not overlap, so that nothing is counted twice, and what is said of sums of them. */
export type Stock = { readonly parts: readonly Part[]; readonly sums: readonly Sum[] };

const usesOf = (held: readonly KnownRelation[]): Use[] =>
  held.flatMap(({ from, certainty }) => (certainty ? [{ holder: from, certainty }] : []));

/** A sum as it is put together; `sure` once some way shows that all it is about is there. */
type Open = { readonly range: Range; readonly of: number[]; sure: boolean };

type Way = {
  /** The fleet or site that it takes from; the lease itself where nothing is recorded that it covers. */
  readonly thing: string;
  readonly cover: KnownRelation | undefined;
  /** The sums that all on this way belongs to. */
  readonly within: readonly string[];
  readonly sure: boolean;
  /** Whether all it takes is among what was asked about. */
  readonly here: boolean;
  readonly passed: readonly string[];
};

/** Of hardware, with how surely each is part of what is asked about, the stock in a unit. */
export type StockOf = (placed: ReadonlyMap<string, Certainty>) => (unit: Unit) => Stock;

/**
 * The hardware that is asked about: fleets and sites, the leases over them, the subleases of those, each on every way by which
 * it may take from them. A lease over a site may or may not
 * take from each fleet that stands there. Of a lease that may not be there, or takes from other hardware too, any number
 * up to its own may be here. Who operates a site has the custody and not the use.
 */
export const stocksIn = (snapshot: Snapshot): StockOf => {
  const held = snapshot.relations.filter(({ certainty }) => certainty !== undefined);
  const ofKind = (kind: RelationKind) => held.filter(relation => relation.kind === kind);
  const holdings = groupBy(
    held.filter(({ kind }) => useKinds.has(kind)),
    ({ to }) => to,
  );
  const covers = groupBy(ofKind('COVERS'), ({ from }) => from);
  const covering = groupBy(ofKind('COVERS'), ({ to }) => to);
  const sites = groupBy(ofKind('HOSTS'), ({ to }) => to);
  const fleets = groupBy(ofKind('HOSTS'), ({ from }) => from);
  const { lettingsOf, hardwareUnder, gives } = leaseMap(snapshot);
  return placed => {
    const asked: ReadonlySet<string> = new Set(placed.keys());
    /** What a lease over a thing may take from: the thing, and what stands on it and is not asked about by itself. */
    const takenFrom = (thing: string): readonly string[] => [
      thing,
      ...(fleets.get(thing) ?? []).flatMap(({ to }) => (asked.has(to) ? [] : [to])),
    ];
    /** Whether all that a sublease has comes out of one head lease. */
    const isAllOf = (sub: string, head: string): boolean =>
      [...(hardwareUnder(sub)?.keys() ?? [])]
        .map(lettingsOf)
        .every(
          ({ isDerived, subleases }) =>
            (covers.get(sub) ?? []).every(isDerived) &&
            [...subleases].every(
              ([other, byLessee]) =>
                other === head || ![...byLessee.values()].some(found => found.some(({ lease }) => lease === sub)),
            ),
        );
    return unit => {
      const parts: Part[] = [];
      const sums = new Map<string, Open>();

      const stated = (id: string): Range => {
        const found = snapshot.entities.get(id)?.resolved.get(unit);
        return typeof found?.value === 'number' ? bounded(found.value, found.claim?.bound) : unknown;
      };
      const sumOf = (key: string, range: Range, sure: boolean): string => {
        const sum = sums.get(key) ?? { range, of: [], sure: false };
        sum.sure ||= sure;
        sums.set(key, sum);
        return key;
      };
      const keep = (share: string, within: readonly string[]): void => {
        for (const key of within) sums.get(key)?.of.push(parts.length);
        parts.push({ share, uses: usesOf(holdings.get(share) ?? []) });
      };
      /** The covers by which leases that derive from no other take from a thing: that of the thing itself, else of its site. */
      const coversAt = (thing: string): readonly KnownRelation[] => {
        const isOwn = (cover: KnownRelation): boolean => !lettingsOf(thing).isDerived(cover);
        const direct = (covering.get(thing) ?? []).filter(isOwn);
        const ofSites = (sites.get(thing) ?? []).flatMap(({ from }) => covering.get(from) ?? []).filter(isOwn);
        return [...direct, ...ofSites.filter(({ from }) => direct.every(cover => cover.from !== from))];
      };

      const descend = (lease: string, { thing, cover, within: above, sure, here, passed }: Way): void => {
        const own = covers.get(lease) ?? [];
        const allHere = here || own.every(({ to }) => asked.has(to));
        const count = cover && countOn(cover.properties, unit);
        const isSure = sure && cover?.certainty === 'certain' && (allHere || asked.has(cover.to));
        // Numbers of its parts go before what a lease says of itself.
        const isCounted = own.length > 0 && own.every(({ properties }) => countOn(properties, unit) !== undefined);
        const within = [
          ...above,
          ...(count ? [sumOf(cover.id, count, isSure)] : []),
          ...(isCounted ? [] : [sumOf(lease, stated(lease), sure && allHere)]),
        ];
        keep(lease, within);
        const onward = [...passed, lease];
        for (const place of takenFrom(thing)) {
          const sublet = [...(lettingsOf(place).subleases.get(lease)?.values() ?? [])].flat();
          for (const [sub, found] of groupBy(sublet, ({ lease: id }) => id)) {
            if (onward.includes(sub)) continue;
            const granted = found.some(({ grant, taken }) => grant.certainty === 'certain' && taken === 'certain');
            const way = { thing: place, within, sure: sure && granted, passed: onward };
            const all = new Set(found.flatMap(each => each.covers));
            const direct = [...all].filter(({ to }) => to === place);
            // What covers the site alone takes from the site, not again from each fleet on it.
            for (const part of direct.length > 0 || place !== thing ? direct : all)
              descend(sub, { ...way, cover: part, here: allHere && isAllOf(sub, lease) });
          }
        }
      };

      for (const [start, certainty] of placed) {
        const kind = snapshot.entities.get(start)?.kind;
        const isLease = kind === 'Lease';
        if (!isLease && kind !== 'GpuFleet' && kind !== 'DataCenter') continue;
        const isHere = certainty === 'certain';
        if (isLease) {
          if (!hardwareUnder(start))
            descend(start, { thing: start, cover: undefined, within: [], sure: isHere, here: true, passed: [] });
          for (const cover of covers.get(start) ?? []) {
            const given = takenFrom(cover.to).flatMap(place => gives(start, place) ?? []);
            if (given.length === 0) continue;
            const sure = isHere && given.includes('certain');
            descend(start, { thing: cover.to, cover, within: [], sure, here: true, passed: [] });
          }
          continue;
        }
        const within = [sumOf(start, stated(start), isHere)];
        keep(start, within);
        for (const cover of coversAt(start)) {
          const sure = isHere && cover.certainty === 'certain';
          descend(cover.from, { thing: start, cover, within, sure, here: false, passed: [] });
        }
      }
      const said = [...sums.values()].map(({ range, of, sure }) => ({
        of,
        range: sure ? range : { ...range, min: 0 },
      }));
      return { parts, sums: said.filter(({ range: { min, max } }) => min > 0 || max !== undefined) };
    };
  };
};
