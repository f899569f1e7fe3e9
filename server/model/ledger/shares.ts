import { bounded, countOn, type Range } from '../access/measures.ts';
import { subleases } from '../access/sublease.ts';
import type { Certainty } from '../dates.ts';
import { groupBy } from '../groupBy.ts';
import type { Knowledge, KnownRelation } from '../recall.ts';
import { unknown, within } from './amounts.ts';

export type Unit = 'servers' | 'gpus';

export type Use = { readonly holder: string; readonly certainty: Certainty };

/** A fleet, a site or a lease, with who has the use of it and the leases that take a part of it away. */
export type Share = {
  readonly id: string;
  readonly quantity: Range;
  /** All that a lease takes of several things together, where its number is not parted among them. */
  readonly whole?: Range;
  readonly uses: readonly Use[];
  readonly parts: readonly Share[];
};

/** Users go before owners: who owns hardware that another uses may but need not have the use of any. */
const usesOf = (held: readonly KnownRelation[]): Use[] => {
  const used = held.some(({ kind, certainty }) => kind === 'USES' && certainty === 'certain');
  return held.flatMap(({ kind, from, certainty }) =>
    certainty === undefined ? [] : [{ holder: from, certainty: kind === 'OWNS' && used ? 'possible' : certainty }],
  );
};

const stated = (id: string, unit: Unit, knowledge: Knowledge): Range => {
  const found = knowledge.entities.get(id)?.resolved.get(unit);
  return typeof found?.value === 'number' ? bounded(found.value, found.claim?.bound) : unknown;
};

const heldBy: ReadonlySet<string> = new Set(['OWNS', 'USES', 'TAKES']);

/**
 * The hardware as a tree: fleets and sites, the leases over them, the subleases of those. What a lease takes is no longer
 * its lessor's, so nothing is counted twice. A lease over a site may or may not take from a fleet that stands there. Who
 * operates a site has the custody and not the use.
 */
export const sharesOf = (starts: readonly string[], unit: Unit, knowledge: Knowledge): Share[] => {
  const held = knowledge.relations.filter(({ certainty }) => certainty !== undefined);
  const holdings = groupBy(
    held.filter(({ kind }) => heldBy.has(kind)),
    ({ to }) => to,
  );
  const covers = held.filter(({ kind }) => kind === 'COVERS');
  const heads = subleases(knowledge.relations);
  const isSublease = new Set([...heads.values()].flatMap(leases => [...leases]));
  const sitesOf = (fleet: string) => held.filter(({ kind, to }) => kind === 'HOSTS' && to === fleet);

  const lease = (id: string, cover: KnownRelation | undefined, certain: boolean, path: readonly string[]): Share => {
    const own = cover && countOn(cover.properties, unit);
    const whole = stated(id, unit, knowledge);
    // How one number is spread over several fleets is not said.
    const spread = covers.filter(({ from }) => from === id).length > 1;
    const size = own ?? (spread ? { ...whole, min: 0 } : whole);
    const parts = [...(heads.get(id) ?? [])].filter(sub => !path.includes(sub));
    const grants = (sub: string): KnownRelation | undefined =>
      held.find(({ kind, to }) => kind === 'GRANTS' && to === sub);
    return {
      id,
      quantity: certain ? size : { ...size, min: 0 },
      ...(own ? {} : { whole }),
      uses: usesOf(holdings.get(id) ?? []),
      parts: parts.flatMap(sub => {
        const grant = grants(sub);
        const part = covers.find(({ from }) => from === sub);
        return grant ? [lease(sub, part, grant.certainty === 'certain', [...path, sub])] : [];
      }),
    };
  };

  const thing = (id: string): Share => {
    const size = stated(id, unit, knowledge);
    const own = covers.filter(({ from, to }) => to === id && !isSublease.has(from));
    const sites = sitesOf(id).filter(({ from }) => !starts.includes(from));
    const ofSite = sites.flatMap(({ from: site }) =>
      covers.filter(({ from, to }) => to === site && !isSublease.has(from) && !own.some(other => other.from === from)),
    );
    return {
      id,
      quantity: size,
      uses: usesOf(holdings.get(id) ?? []),
      parts: [
        ...own.map(cover => lease(cover.from, cover, cover.certainty === 'certain', [cover.from])),
        ...ofSite.map(cover => {
          const part = lease(cover.from, cover, false, [cover.from]);
          return { ...part, quantity: within(part.quantity, size) };
        }),
      ],
    };
  };

  return starts.flatMap(start => {
    const kind = knowledge.entities.get(start)?.kind;
    if (kind === 'Lease')
      return [
        lease(
          start,
          covers.find(({ from }) => from === start),
          true,
          [start],
        ),
      ];
    return kind === 'GpuFleet' || kind === 'DataCenter' ? [thing(start)] : [];
  });
};
