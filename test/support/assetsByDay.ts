/**
 * Who has which piece of hardware on which day, by walking days and pieces, for worlds of
 * firms, leases, fleets and sites whose relations begin and end on known days. It shares no code with server/model.
 */
export type Fact = {
  readonly kind: 'HOSTS' | 'COVERS' | 'TAKES' | 'GRANTS' | 'OWNS' | 'OPERATES' | 'USES';
  readonly from: string;
  readonly to: string;
  /** Both included. */
  readonly first: number;
  readonly last: number;
};

export type Access = {
  /** Everybody who holds the piece and is reached from it before a restricted party sublets it. */
  readonly holders: ReadonlySet<string>;
  /** Everybody who takes, uses or owns it, also as the lessee of a restricted party. */
  readonly users: ReadonlySet<string>;
  /** The leases that give it. */
  readonly leases: ReadonlySet<string>;
};

export const accessTo = (facts: readonly Fact[], isRestricted: (firm: string) => boolean) => {
  const on = (day: number, kind: Fact['kind']): Fact[] =>
    facts.filter(fact => fact.kind === kind && fact.first <= day && day <= fact.last);
  const is = (day: number, kind: Fact['kind'], from: string, to: string): boolean =>
    on(day, kind).some(fact => fact.from === from && fact.to === to);
  const sitesOf = (day: number, piece: string): string[] =>
    on(day, 'HOSTS').flatMap(({ from, to }) => (to === piece ? [from] : []));
  const places = (day: number, piece: string): string[] => [piece, ...sitesOf(day, piece)];
  const title = (day: number, firm: string, thing: string): boolean =>
    is(day, 'OWNS', firm, thing) || is(day, 'OPERATES', firm, thing);
  const grantors = (day: number, lease: string): string[] =>
    on(day, 'GRANTS').flatMap(({ from, to }) => (to === lease ? [from] : []));
  const heads = (day: number, grantor: string, lease: string): string[] =>
    on(day, 'TAKES').flatMap(({ from, to }) => (from === grantor && to !== lease ? [to] : []));
  const lets = (day: number, piece: string, lease: string): boolean =>
    places(day, piece).some(place => is(day, 'COVERS', lease, place));

  /** The firms that sublet a piece under a lease on a day, as judged by the titles of another day. */
  const sublessors = (day: number, titles: number, piece: string, lease: string, place: string): string[] =>
    grantors(day, lease).filter(
      firm =>
        !title(titles, firm, piece) &&
        !title(titles, firm, place) &&
        is(day, 'COVERS', lease, place) &&
        heads(day, firm, lease).some(
          head => is(day, 'COVERS', head, place) || (places(day, piece).includes(place) && lets(day, piece, head)),
        ),
    );
  /** Whether a lease lets a place on its own, so that it needs no head lease. */
  const isDirect = (day: number, piece: string, lease: string, place: string): boolean => {
    if (grantors(day, lease).some(firm => title(day, firm, piece) || title(day, firm, place))) return true;
    const hasTakers = facts.some(fact => fact.kind === 'TAKES' && fact.to === lease);
    return !Array.from({ length: day + 1 }, (_, before) => before).some(
      before =>
        sublessors(before, day, piece, lease, place).length > 0 &&
        (before === day || !hasTakers || on(before, 'TAKES').some(({ to }) => to === lease)),
    );
  };

  return (day: number, piece: string): Access => {
    const leases = new Set<string>();
    const users = new Set<string>();
    const holders = new Set<string>();
    for (const { kind, from, to } of facts.filter(fact => fact.first <= day && day <= fact.last)) {
      if (!['OWNS', 'OPERATES', 'USES'].includes(kind) || !places(day, piece).includes(to)) continue;
      holders.add(from);
      if (kind !== 'OPERATES' && to === piece) users.add(from);
    }
    /** Leases from which nobody restricted has sublet on the way. */
    const open = new Set<string>();
    const enter = (lease: string, isOpen: boolean): void => {
      if (open.has(lease) || (leases.has(lease) && !isOpen)) return;
      leases.add(lease);
      if (isOpen) open.add(lease);
      for (const { from: firm } of on(day, 'TAKES').filter(({ to }) => to === lease)) {
        users.add(firm);
        if (isOpen) holders.add(firm);
        for (const { to: sub } of on(day, 'GRANTS').filter(({ from, to }) => from === firm && to !== lease))
          if (places(day, piece).some(place => sublessors(day, day, piece, sub, place).includes(firm)))
            enter(sub, isOpen && !isRestricted(firm));
      }
    };
    for (const { from: lease, to: place } of on(day, 'COVERS'))
      if (places(day, piece).includes(place) && isDirect(day, piece, lease, place)) enter(lease, true);
    return { holders, users, leases };
  };
};
