import { type Certainty, certainties, type DayView, type Standing, weakest } from './standing.ts';

const certain: Certainty = 'CERTAIN';

/** Reading 12: a holding blocks access only where share and votes are both known to be 0. */
export const empty = ({ fact: { kind, told } }: Standing): boolean =>
  kind === 'OWNS' && told.shareMax === 0 && (told.votingMax ?? told.shareMax) === 0;

const stands = (view: DayView, kind: string, from: string, to: string): boolean =>
  view.standing.some(step => {
    const { fact } = step;
    return fact.kind === kind && fact.from === from && fact.to === to && !empty(step);
  });

export const ends = (view: DayView, kind: string, end: 'from' | 'to', id: string): string[] =>
  view.standing
    .filter(({ fact }) => fact.kind === kind && fact[end] === id)
    .map(({ fact }) => fact[end === 'from' ? 'to' : 'from']);

/**
 * Readings 3 and 18: whether `lease` is a sublease of `head` for what the chain is about, and whether it is, or has been,
 * one of any: such a lease ends with its head lease.
 */
export const subleasing = (view: DayView, core: string) => {
  const isTitled = (firm: string, thing: string): boolean =>
    stands(view, 'OWNS', firm, thing) || stands(view, 'OPERATES', firm, thing);
  const leases = [...view.rows.values()].filter(row => row.kind === 'Lease').map(row => row.id);
  const sites = [...view.rows.values()].filter(row => row.kind === 'DataCenter').map(row => row.id);
  const hasHosted = (site: string): boolean =>
    view.facts.some(({ kind, from, to }) => kind === 'HOSTS' && from === site && to === core);
  /** By what the lease of the grantor, and the head lease, covered the core on a day; titles are those of today. */
  const deriveOn = (then: DayView, lease: string, head: string, grantor: string, core: string): boolean =>
    lease !== head &&
    stands(then, 'GRANTS', grantor, lease) &&
    stands(then, 'TAKES', grantor, head) &&
    !isTitled(grantor, core) &&
    [core, ...sites].some(
      sub =>
        stands(then, 'COVERS', lease, sub) &&
        !isTitled(grantor, sub) &&
        [core, ...sites].some(above => {
          const there = (place: string): boolean => place === core || stands(then, 'HOSTS', place, core);
          // Of a site that ever hosted the core it was a sublease whatever stood there on the day.
          const isSameSite = then !== view && sub === above && hasHosted(sub);
          return stands(then, 'COVERS', head, above) && ((there(sub) && there(above)) || isSameSite);
        }),
    );
  /** How surely a lease is a sublease of another; undefined where it is none. */
  const subleaseOf = (lease: string, head: string, grantor: string): Certainty | undefined =>
    deriveOn(view, lease, head, grantor, core)
      ? coversCore(lease, core, place => !isTitled(grantor, place))
      : undefined;
  const parties = [...view.rows.keys()];
  const isTaken = (then: DayView, lease: string): boolean =>
    !view.facts.some(({ kind, to }) => kind === 'TAKES' && to === lease) || ends(then, 'TAKES', 'to', lease).length > 0;
  const isDerived = (lease: string, core: string): boolean => {
    const isLetDirectly = ends(view, 'GRANTS', 'to', lease).some(
      grantor =>
        isTitled(grantor, core) ||
        [core, ...sites.filter(site => stands(view, 'HOSTS', site, core))].some(
          place => stands(view, 'COVERS', lease, place) && isTitled(grantor, place),
        ),
    );
    return (
      !isLetDirectly &&
      [view, ...view.earlier().filter(then => isTaken(then, lease))].some(then =>
        parties.some(grantor => leases.some(head => deriveOn(then, lease, head, grantor, core))),
      )
    );
  };
  const surest = (kind: string, from: string, to: string): Certainty | undefined =>
    certainties.find(level =>
      view.standing.some(
        ({ fact, certainty }) => fact.kind === kind && fact.from === from && fact.to === to && certainty === level,
      ),
    );
  const best = (all: readonly (Certainty | undefined)[]): Certainty | undefined =>
    certainties.find(level => all.includes(level));
  const together = (all: readonly (Certainty | undefined)[]): Certainty | undefined => {
    const known = all.filter(certainty => certainty !== undefined);
    return known.length === all.length ? weakest(known) : undefined;
  };
  const coversCore = (lease: string, core: string, isLet: (place: string) => boolean = () => true) =>
    best(
      [core, ...sites]
        .filter(isLet)
        .map(place =>
          together([surest('COVERS', lease, place), place === core ? certain : surest('HOSTS', place, core)]),
        ),
    );
  /** How surely a lease gives the core: by covering it, or as a sublease of one that gives it. */
  const gives = (lease: string, core: string, passed: readonly string[] = []): Certainty | undefined => {
    const covers = coversCore(lease, core);
    if (!isDerived(lease, core)) return covers;
    const heads = parties.flatMap(grantor =>
      leases
        .filter(head => !passed.includes(head) && deriveOn(view, lease, head, grantor, core))
        .map(head =>
          together([
            covers,
            surest('GRANTS', grantor, lease),
            surest('TAKES', grantor, head),
            gives(head, core, [...passed, lease]),
          ]),
        ),
    );
    return best(heads);
  };
  return { subleaseOf, isSublease: (lease: string): boolean => isDerived(lease, core), gives };
};
