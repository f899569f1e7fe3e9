import type { DrawnRelation } from './graph.ts';

export type Sure = 'certain' | 'presumed' | 'possible';
export const sure: readonly Sure[] = ['certain', 'presumed', 'possible'];
export const weakest = (all: readonly Sure[]): Sure =>
  sure[Math.max(0, ...all.map(each => sure.indexOf(each)))] ?? 'certain';
export const together = (all: readonly (Sure | undefined)[]): Sure | undefined => {
  const standing = all.filter(each => each !== undefined);
  return standing.length === all.length ? weakest(standing) : undefined;
};

/** That the grantor of a lease takes another. */
type Pair = { readonly grant: DrawnRelation; readonly take: DrawnRelation };
type Dates = {
  readonly holds: (relation: DrawnRelation) => Sure | undefined;
  /** The first and the last day on which it may have held. */
  readonly mayHold: (relation: DrawnRelation) => readonly [string, string];
  /** The last day that is asked about. */
  readonly until: string;
};

/** Which lease is a sublease of which, for each piece of hardware, taken literally. */
export const leasesOf = (known: readonly DrawnRelation[], { holds, mayHold, until }: Dates) => {
  const isEmpty = ({ kind: verb, properties: { shareMax, votingMax } }: DrawnRelation): boolean =>
    verb === 'OWNS' && shareMax === 0 && (votingMax === undefined || votingMax === 0);
  const ofKind = (...kinds: string[]): DrawnRelation[] => known.filter(relation => kinds.includes(relation.kind));

  /** The relations by which a lease covers hardware: its own, or one over the site and that of the site. */
  const coverings = (lease: string, hardware: string): DrawnRelation[][] =>
    ofKind('COVERS')
      .filter(({ from }) => from === lease)
      .flatMap(cover => [
        ...(cover.to === hardware ? [[cover]] : []),
        ...ofKind('HOSTS')
          .filter(({ from, to }) => from === cover.to && to === hardware)
          .map(hosts => [cover, hosts]),
      ]);
  const surely = (all: readonly DrawnRelation[]): Sure | undefined => together(all.map(holds));
  const best = (all: readonly (Sure | undefined)[]): Sure | undefined => sure.find(each => all.includes(each));
  const covers = (lease: string, hardware: string) => best(coverings(lease, hardware).map(surely));
  const hasTitle = (firm: string, thing: string): boolean =>
    ofKind('OWNS', 'OPERATES').some(r => r.from === firm && r.to === thing && holds(r) !== undefined && !isEmpty(r));
  /** How surely what one firm lets under a lease, other than what it owns or operates, covers the hardware. */
  const lets = (lease: string, firm: string, hardware: string): DrawnRelation[][] =>
    hasTitle(firm, hardware) ? [] : coverings(lease, hardware).filter(([cover]) => !hasTitle(firm, cover?.to ?? ''));
  const sublets = (lease: string, firm: string, hardware: string) => best(lets(lease, firm, hardware).map(surely));
  /** The days on which all may have held, none of them behind what is asked about. */
  const mayHaveMet = (all: readonly DrawnRelation[]): boolean => {
    const spans = all.map(mayHold);
    const begins = spans.map(([from]) => from);
    const ends = [...spans.map(([, to]) => to), until];
    return begins.every(begin => ends.every(end => begin <= end));
  };
  const pairs = (lease: string): Pair[] =>
    ofKind('GRANTS')
      .filter(({ to }) => to === lease)
      .flatMap(grant =>
        ofKind('TAKES')
          .filter(({ from, to }) => from === grant.from && to !== lease)
          .map(take => ({ grant, take })),
      );
  /** Whether a lease is a sublease of a head lease for some hardware now; `grant` and `take` are relations of its grantor. */
  const isSub = (lease: string, { grant, take }: Pair, hardware: string) =>
    surely([grant, take]) !== undefined &&
    sublets(lease, grant.from, hardware) !== undefined &&
    covers(take.to, hardware) !== undefined;
  const wasSub = (below: DrawnRelation[], { grant, take }: Pair, hardware: string) => {
    const takers = ofKind('TAKES').filter(({ to }) => to === grant.to);
    return coverings(take.to, hardware).some(above => {
      // Over one and the same site it is a sublease whatever stood there.
      const things =
        above[0]?.to === below[0]?.to ? [...above.slice(0, 1), ...below.slice(0, 1)] : [...above, ...below];
      return (takers.length === 0 ? [[]] : takers.map(taker => [taker])).some(taker =>
        mayHaveMet([grant, take, ...things, ...taker]),
      );
    });
  };
  /** Whether a lease is to be entered through a head lease alone, for what it covers by these relations. */
  const isDerived = (below: DrawnRelation[], hardware: string): boolean => {
    const [{ from: lease = '', to: thing = '' } = {}] = below;
    const isLetDirectly = ofKind('GRANTS').some(
      g => g.to === lease && holds(g) !== undefined && (hasTitle(g.from, hardware) || hasTitle(g.from, thing)),
    );
    return (
      !isLetDirectly &&
      pairs(lease)
        .filter(({ grant }) => !hasTitle(grant.from, hardware) && !hasTitle(grant.from, thing))
        .some(pair => isSub(lease, pair, hardware) || wasSub(below, pair, hardware))
    );
  };
  const isClosed = (cover: DrawnRelation | undefined, hardware: string): boolean =>
    coverings(cover?.from ?? '', hardware).some(below => below[0]?.to === cover?.to && isDerived(below, hardware));
  /** How surely a lease gives hardware, by itself or through its head leases. */
  const gives = (lease: string, hardware: string, passed: readonly string[] = []): Sure | undefined => {
    if (passed.includes(lease)) return undefined;
    const through = pairs(lease)
      .filter(pair => isSub(lease, pair, hardware))
      .map(({ grant, take }) => {
        const all = [
          gives(take.to, hardware, [...passed, lease]),
          surely([grant, take]),
          sublets(lease, grant.from, hardware),
        ];
        return together(all);
      });
    const direct = coverings(lease, hardware).filter(([cover]) => !isClosed(cover, hardware));
    return best([...direct.map(surely), ...through]);
  };

  return { ofKind, isEmpty, isSub, isClosed, gives, sublets };
};
