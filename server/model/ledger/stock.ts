import { bounded, countOn, type Range } from '../access/measures.ts';
import { subleases } from '../access/sublease.ts';
import type { Certainty } from '../dates.ts';
import { groupBy } from '../groupBy.ts';
import type { RelationKind } from '../kinds.ts';
import type { Knowledge, KnownRelation } from '../recall.ts';
import { unknown } from './amounts.ts';
import type { Sum } from './fillings.ts';

export type Unit = 'servers' | 'gpus';

export type Use = { readonly holder: string; readonly certainty: Certainty };

/** What the last fleet, site or lease on one way down from the hardware keeps of it, subleases taken off. */
export type Part = { readonly share: string; readonly uses: readonly Use[] };

/** The hardware in parts that do not overlap, so that nothing is counted twice, and what is said of sums of them. */
export type Stock = { readonly parts: readonly Part[]; readonly sums: readonly Sum[] };

/** Users go before owners: who owns hardware that another uses may but need not have the use of any. */
const usesOf = (held: readonly KnownRelation[]): Use[] => {
  const used = held.some(({ kind, certainty }) => kind === 'USES' && certainty === 'certain');
  return held.flatMap(({ kind, from, certainty }) =>
    certainty === undefined ? [] : [{ holder: from, certainty: kind === 'OWNS' && used ? 'possible' : certainty }],
  );
};

const heldBy: ReadonlySet<string> = new Set(['OWNS', 'USES', 'TAKES']);

/** A sum as it is put together; `sure` once some way shows that all it is about is there. */
type Open = { readonly range: Range; readonly of: number[]; sure: boolean };

type Way = {
  readonly thing: string;
  readonly cover: KnownRelation | undefined;
  /** The sums that all on this way belongs to. */
  readonly within: readonly string[];
  readonly sure: boolean;
  /** Whether all it takes is among what was asked about. */
  readonly here: boolean;
  readonly passed: readonly string[];
};

/**
 * The hardware at `starts`: fleets and sites, the leases over them, the subleases of those, each on every way by which it
 * may take from them. A lease over a site may or may not take from each fleet that stands there. Of a lease that may not
 * be there, or takes from other hardware too, any number up to its own may be here. Who operates a site has the custody
 * and not the use.
 */
export const stocksOf = (starts: readonly string[], knowledge: Knowledge): ((unit: Unit) => Stock) => {
  const held = knowledge.relations.filter(({ certainty }) => certainty !== undefined);
  const ofKind = (kind: RelationKind) => held.filter(relation => relation.kind === kind);
  const holdings = groupBy(
    held.filter(({ kind }) => heldBy.has(kind)),
    ({ to }) => to,
  );
  const covers = groupBy(ofKind('COVERS'), ({ from }) => from);
  const covering = groupBy(ofKind('COVERS'), ({ to }) => to);
  const grants = groupBy(ofKind('GRANTS'), ({ to }) => to);
  const sites = groupBy(ofKind('HOSTS'), ({ to }) => to);
  const fleets = groupBy(ofKind('HOSTS'), ({ from }) => from);
  const heads = subleases(knowledge.relations);
  const headsOf = groupBy(
    [...heads.values()].flatMap(leases => [...leases]),
    lease => lease,
  );
  const asked = new Set(starts);
  return unit => {
    const parts: Part[] = [];
    const sums = new Map<string, Open>();

    const stated = (id: string): Range => {
      const found = knowledge.entities.get(id)?.resolved.get(unit);
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
    /** The covers by which leases take from a thing: of each lease that of the thing itself, else that of its site. */
    const coversAt = (thing: string): readonly KnownRelation[] => {
      const direct = covering.get(thing) ?? [];
      const ofSites = (sites.get(thing) ?? []).flatMap(({ from }) => covering.get(from) ?? []);
      return [...direct, ...ofSites.filter(({ from }) => direct.every(cover => cover.from !== from))];
    };
    /** Of a sublease, also those of what stands on the site that its head lease is over. */
    const subCovers = (sub: string, thing: string): readonly (KnownRelation | undefined)[] => {
      const all = covers.get(sub);
      if (!all) return [undefined];
      if (knowledge.entities.get(thing)?.kind === 'Lease') return all;
      const onIt = (fleets.get(thing) ?? []).flatMap(({ to }) => (asked.has(to) ? [] : [to]));
      return [...coversAt(thing).filter(({ from }) => from === sub), ...all.filter(({ to }) => onIt.includes(to))];
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
      for (const sub of heads.get(lease) ?? []) {
        // It ends with the lease of whoever grants it.
        const granted = (grants.get(sub) ?? []).flatMap(grant =>
          (holdings.get(lease) ?? [])
            .filter(({ kind, from }) => kind === 'TAKES' && from === grant.from)
            .map(taken => taken.certainty === 'certain' && grant.certainty === 'certain'),
        );
        if (granted.length === 0 || onward.includes(sub)) continue;
        const way = { thing, within, sure: sure && granted.includes(true), passed: onward };
        const hereToo = allHere && headsOf.get(sub)?.length === 1;
        for (const part of subCovers(sub, thing)) descend(sub, { ...way, cover: part, here: hereToo });
      }
    };

    for (const start of asked) {
      const kind = knowledge.entities.get(start)?.kind;
      const isLease = kind === 'Lease';
      if (!isLease && kind !== 'GpuFleet' && kind !== 'DataCenter') continue;
      const within = isLease ? [] : [sumOf(start, stated(start), true)];
      if (!isLease) keep(start, within);
      const ways = isLease
        ? (covers.get(start) ?? [undefined])
        : coversAt(start).filter(({ from }) => !headsOf.has(from));
      for (const cover of ways) {
        const sure = cover === undefined || cover.certainty === 'certain';
        descend(cover?.from ?? start, { thing: start, cover, within, sure, here: isLease, passed: [] });
      }
    }
    const said = [...sums.values()].map(({ range, of, sure }) => ({ of, range: sure ? range : { ...range, min: 0 } }));
    return { parts, sums: said.filter(({ range: { min, max } }) => min > 0 || max !== undefined) };
  };
};
