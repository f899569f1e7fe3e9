import {
  type Certainty,
  certainties,
  certaintyRank,
  earlier,
  later,
  leastCertain,
  mostCertain,
  possibleSpan,
  type Span,
} from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { memoized } from '../memoized.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';

/** A lease covers hardware by its own COVERS, or by that of the site and the HOSTS of the site. */
type Covering = { readonly cover: KnownRelation; readonly hosts?: KnownRelation };

/** That the lessee of a head lease grants a lease over the same hardware. */
export type Sublease = {
  readonly lease: string;
  readonly grant: KnownRelation;
  /** The COVERS relations by which the sublease covers the hardware or its site. */
  readonly covers: readonly KnownRelation[];
  /** How surely it is granted and covers the hardware. */
  readonly certainty: Certainty;
  /** How surely the grantor takes the head lease. */
  readonly taken: Certainty;
};

/** How the leases over one fleet or site hang together at the date of asking. */
export type Lettings = {
  /** The same for all hardware that is sublet alike; empty where nothing is. */
  readonly key: string;
  /** Whether what a lease covers directly is entered through a head lease alone, which may have ended. */
  readonly isDerived: (cover: KnownRelation) => boolean;
  /** Head lease → its lessee → what that lessee sublets of it. */
  readonly subleases: ReadonlyMap<string, ReadonlyMap<string, readonly Sublease[]>>;
  /** Lessee → all that it sublets. */
  readonly sublets: ReadonlyMap<string, readonly Sublease[]>;
};

export const noLettings: Lettings = { key: '', isDerived: () => false, subleases: new Map(), sublets: new Map() };

export type LeaseMap = {
  /** How a fleet or site is let. */
  readonly lettingsOf: (hardware: string) => Lettings;
  /** The fleets and sites under a lease, with how surely it covers each; undefined where no cover of it is recorded at all. */
  readonly hardwareUnder: (lease: string) => ReadonlyMap<string, Certainty> | undefined;
  /** How surely a lease gives the use of hardware: by covering it, or as a sublease of one that does; undefined where it does not. */
  readonly gives: (lease: string, hardware: string) => Certainty | undefined;
};

const placeOf = ({ from, to }: KnownRelation): string => `${from} ${to}`;

/** The days on which all possibly held. */
const commonDays = (relations: readonly (KnownRelation | undefined)[]): Span | undefined =>
  relations.reduce<Span | undefined>(
    (days, relation) => {
      const span = relation ? possibleSpan(relation.validity) : days;
      if (!days || !span) return undefined;
      const common = { first: later(days.first, span.first), last: earlier(days.last, span.last) };
      return common.first <= common.last ? common : undefined;
    },
    { first: '', last: '~' },
  );

const standing = ({ cover, hosts }: Covering): Certainty | undefined =>
  cover.certainty && (hosts ? hosts.certainty && leastCertain([cover.certainty, hosts.certainty]) : cover.certainty);

const surest = (coverings: readonly Covering[]): Certainty | undefined =>
  mostCertain(coverings.flatMap(covering => standing(covering) ?? []));

/** A holding whose share is known to be 0 passes no access, unless it has votes; where votes are missing they equal the share. */
export const isEmptyHolding = ({ kind, properties: { shareMax, votingMax } }: KnownRelation): boolean =>
  kind === 'OWNS' && shareMax === 0 && (votingMax === undefined || votingMax === 0);

/**
 * Which leases are subleases of which, judged for each fleet and site alone. A lease is a
 * sublease of a head lease for some hardware where its grantor takes the head lease, both cover the hardware or its site,
 * and the grantor neither owns nor operates what the lease covers: that, the grantor lets directly. A lease that stood while
 * its grantor took a head lease ends with it. One that never stood beside a head lease of its grantor is no sublease.
 */
export const leaseMap = ({ relations, asOf }: Snapshot): LeaseMap => {
  const byKind = groupBy(relations, ({ kind }) => kind);
  const of = (kind: KnownRelation['kind']): readonly KnownRelation[] => byKind.get(kind) ?? [];
  const covers = groupBy(of('COVERS'), ({ from }) => from);
  const hosted = groupBy(of('HOSTS'), ({ from }) => from);
  const takenBy = groupBy(of('TAKES'), ({ from }) => from);
  const takenAs = groupBy(of('TAKES'), ({ to }) => to);
  const granted = groupBy(of('GRANTS'), ({ to }) => to);
  const titles = new Set(
    [...of('OWNS'), ...of('OPERATES')]
      .filter(relation => relation.certainty !== undefined && !isEmptyHolding(relation))
      .map(({ from, to }) => `${from} ${to}`),
  );
  const hasTitle = (firm: string, thing: string): boolean => titles.has(`${firm} ${thing}`);
  const isLetDirectly = (lease: string, thing: string): boolean =>
    (granted.get(lease) ?? []).some(grant => grant.certainty !== undefined && hasTitle(grant.from, thing));

  const under = memoized((lease): ReadonlyMap<string, readonly Covering[]> => {
    const found = (covers.get(lease) ?? []).flatMap((cover): (readonly [string, Covering])[] => [
      [cover.to, { cover }],
      ...(hosted.get(cover.to) ?? []).map(hosts => [hosts.to, { cover, hosts }] as const),
    ]);
    return new Map([...groupBy(found, ([thing]) => thing)].map(([thing, all]) => [thing, all.map(([, by]) => by)]));
  });

  type Draft = { derived: Set<string>; subleases: Map<string, Map<string, Map<string, Sublease>>> };
  const drafts = new Map<string, Draft>();
  const draftOf = (hardware: string): Draft => {
    const draft = drafts.get(hardware) ?? { derived: new Set(), subleases: new Map() };
    drafts.set(hardware, draft);
    return draft;
  };

  /** Whether there was a day, up to the date of asking, on which the lease stood as a sublease of the head lease. */
  const hasBeen = (
    grant: KnownRelation,
    take: KnownRelation,
    above: readonly Covering[],
    below: readonly Covering[],
  ): boolean => {
    const takers: readonly (KnownRelation | undefined)[] = takenAs.get(grant.to) ?? [undefined];
    return above.some(head =>
      below.some(sub =>
        takers.some(taker => {
          // Over one and the same site it is a sublease whatever stood there.
          const stood = head.cover.to === sub.cover.to ? [] : [head.hosts, sub.hosts];
          const days = commonDays([grant, take, head.cover, sub.cover, ...stood, taker]);
          return days !== undefined && days.first <= asOf.last;
        }),
      ),
    );
  };

  const judge = (grant: KnownRelation, take: KnownRelation): void => {
    const { from: grantor, to: lease } = grant;
    for (const [hardware, all] of under(lease)) {
      const above = under(take.to).get(hardware);
      if (!above || hasTitle(grantor, hardware)) continue;
      const below = all.filter(({ cover }) => !hasTitle(grantor, cover.to));
      const closed = below.filter(({ cover }) => !isLetDirectly(lease, hardware) && !isLetDirectly(lease, cover.to));
      const covering = surest(below);
      if (!grant.certainty || !take.certainty || !covering || !surest(above)) {
        for (const covers of closed)
          if (hasBeen(grant, take, above, [covers])) draftOf(hardware).derived.add(placeOf(covers.cover));
        continue;
      }
      const { derived, subleases } = draftOf(hardware);
      for (const { cover } of closed) derived.add(placeOf(cover));
      const byLessee = subleases.get(take.to) ?? new Map<string, Map<string, Sublease>>();
      subleases.set(take.to, byLessee);
      const found = byLessee.get(grantor) ?? new Map<string, Sublease>();
      byLessee.set(grantor, found);
      found.set(grant.id, {
        ...{ lease, grant },
        covers: below.filter(standing).map(({ cover }) => cover),
        certainty: leastCertain([grant.certainty, covering]) ?? covering,
        taken: mostCertain([take.certainty, found.get(grant.id)?.taken ?? take.certainty]) ?? take.certainty,
      });
    }
  };
  for (const grant of of('GRANTS'))
    for (const take of takenBy.get(grant.from) ?? []) if (take.to !== grant.to) judge(grant, take);

  const lettings = new Map<string, Lettings>();
  const keys = new Map<string, string>();
  for (const [hardware, { derived, subleases }] of [...drafts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const flat = [...subleases].flatMap(([head, byLessee]) =>
      [...byLessee].flatMap(([lessee, found]) =>
        [...found.values()].map(({ grant, certainty }) => `${head} ${lessee} ${grant.id} ${certainty}`),
      ),
    );
    const alike = [...[...derived].sort(), '', ...flat.sort()].join('\n');
    const key = keys.get(alike) ?? hardware;
    keys.set(alike, key);
    const listed = [...subleases].map(
      ([head, byLessee]) =>
        [head, new Map([...byLessee].map(([lessee, found]) => [lessee, [...found.values()]] as const))] as const,
    );
    const byLessee = groupBy(
      listed.flatMap(([, found]) => [...found]),
      ([lessee]) => lessee,
    );
    const sublets = [...byLessee].map(([lessee, found]) => {
      const each = found.flatMap(([, all]) => all.map(sublease => [sublease.grant.id, sublease] as const));
      return [lessee, [...new Map(each).values()]] as const;
    });
    lettings.set(hardware, {
      key,
      isDerived: cover => derived.has(placeOf(cover)),
      subleases: new Map(listed),
      sublets: new Map(sublets),
    });
  }
  const lettingsOf = (hardware: string): Lettings => lettings.get(hardware) ?? noLettings;

  const hardwareUnder = (lease: string): ReadonlyMap<string, Certainty> | undefined =>
    covers.has(lease)
      ? new Map([...under(lease)].flatMap(([thing, by]) => [[thing, surest(by)] as const].filter(isStanding)))
      : undefined;

  /** The leases that give the use of hardware, over relations no less sure than asked. */
  const givenBy = memoized((asked): ReadonlySet<string> => {
    const [hardware = '', most = ''] = asked.split(' ');
    const isSure = (certainty: Certainty | undefined): boolean =>
      certainty !== undefined && certaintyRank(certainty) <= Number(most);
    const { isDerived, subleases } = lettingsOf(hardware);
    const isDirect = ({ cover }: Covering): boolean => !isDerived(cover);
    const direct = [...covers.keys()].filter(lease =>
      isSure(surest((under(lease).get(hardware) ?? []).filter(isDirect))),
    );
    const found = new Set(direct);
    for (const head of found)
      for (const sublet of subleases.get(head)?.values() ?? [])
        for (const { lease, certainty, taken } of sublet) if (isSure(certainty) && isSure(taken)) found.add(lease);
    return found;
  });
  const gives = (lease: string, hardware: string): Certainty | undefined =>
    certainties.find(level => givenBy(`${hardware} ${certaintyRank(level)}`).has(lease));

  return { lettingsOf, hardwareUnder, gives };
};

const isStanding = (pair: readonly [string, Certainty | undefined]): pair is readonly [string, Certainty] =>
  pair[1] !== undefined;
