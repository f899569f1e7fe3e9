/**
 * The definition of access chains (ARCHITECTURE.md) taken literally: every simple path is tried, on the drawing itself.
 * It shares no code with server/model, and its cost grows with the number of paths.
 */
import type { Drawing, DrawnEntity, DrawnRelation } from './graph.ts';

export type OracleChain = {
  /** `KIND from to start` of each step, in order. */
  readonly steps: readonly string[];
  readonly party: string;
  readonly holder: string | undefined;
  readonly certainty: 'certain' | 'possible';
  readonly status: string;
  readonly personnelOnly: boolean;
  readonly servers: { readonly min: number; readonly max?: number } | undefined;
  readonly share: { readonly min: number; readonly max: number } | undefined;
};
export type OracleAnswer = {
  readonly chains: readonly OracleChain[];
  readonly parties: readonly string[];
  readonly holders: readonly string[];
  readonly common: readonly string[];
};
export type Question = { readonly starts: readonly string[]; readonly asOf: string; readonly knownBy?: string };

export const stepName = ({ kind, from, to, properties }: Omit<DrawnRelation, 'status' | 'known'>): string =>
  `${kind} ${from} ${to} ${properties.start ?? ''}`;

const statuses = ['convicted', 'registered', 'official-statement', 'charged', 'reported', 'alleged'];
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
/** Good for months and years: no date of a drawing lies behind its month's 28th day. */
const last = (date: string): string => (date.length === 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-28`);

/** Which way access runs: from the thing to the actor for all but these. */
const forward = ['EMPLOYS', 'GRANTS'];
const passing = ['OWNS', 'CONTROLS', 'DIRECTS', 'OPERATES', 'HOSTS', 'TAKES', 'COVERS', 'USES', 'RECEIVES', 'CARRIES'];

type Move = { readonly relation: DrawnRelation; readonly to: string };

export const ask = (drawing: Drawing, question: Question, restricted = ['CN', 'HK', 'MO']): OracleAnswer => {
  const entities = new Map<string, DrawnEntity>(drawing.entities.map(entity => [entity.id, entity]));
  const kind = (id: string): string => entities.get(id)?.kind ?? '';
  const known = drawing.relations.filter(
    relation => question.knownBy === undefined || last(relation.known) <= last(question.knownBy),
  );

  const isParty = (id: string): boolean => {
    const { headquarters, country, citizenship } = entities.get(id)?.properties ?? {};
    const own = { Firm: [headquarters], PublicBody: [country], National: [citizenship].flat() }[kind(id)] ?? [];
    return own.some(code => restricted.includes(String(code)));
  };

  const holds = ({ kind: verb, from, to, properties, known: published }: DrawnRelation) => {
    const lease = { COVERS: from, TAKES: to, GRANTS: to }[verb as string];
    const inherited = (lease === undefined ? undefined : entities.get(lease)?.properties) ?? {};
    const start = (properties.start ?? inherited.start) as string | undefined;
    const end = (properties.end ?? inherited.end) as string | undefined;
    // A missing start is certain from the publication on, a missing end until then; both are possible for ever beyond.
    const begins = start === undefined ? ['0000-01-01', last(published)] : [first(start), last(start)];
    const confirmed = [first(published), start === undefined ? '0000-01-01' : first(start)].sort();
    const ends = end === undefined ? [confirmed[1] ?? '', '9999-12-28'] : [first(end), last(end)];
    const [beginsFirst = '', beginsLast = ''] = begins;
    const [endsFirst = '', endsLast = ''] = ends;
    const [from0, to0] = [first(question.asOf), last(question.asOf)];
    if (beginsLast <= from0 && to0 <= endsFirst) return 'certain';
    return beginsFirst <= endsLast && beginsFirst <= to0 && from0 <= endsLast ? 'possible' : undefined;
  };

  const covered = (lease: string): string[] =>
    known.filter(r => r.kind === 'COVERS' && r.from === lease).map(({ to }) => to);
  const withSites = (things: string[]): string[] => [
    ...things,
    ...known.filter(r => r.kind === 'HOSTS' && things.includes(r.to)).map(({ from }) => from),
  ];
  const sameHardware = (a: string, b: string): boolean =>
    covered(a).some(thing => withSites(covered(b)).includes(thing)) ||
    covered(b).some(thing => withSites(covered(a)).includes(thing));
  const isSubleaseOf = (lease: string, head: string): boolean =>
    lease !== head &&
    sameHardware(lease, head) &&
    known.some(
      grant =>
        grant.kind === 'GRANTS' &&
        grant.to === lease &&
        known.some(take => take.kind === 'TAKES' && take.to === head && take.from === grant.from),
    );
  const leases = [...entities.keys()].filter(id => kind(id) === 'Lease');
  const isSublease = (lease: string): boolean => leases.some(head => isSubleaseOf(lease, head));

  const emptyHolding = ({ kind: verb, properties: { shareMax, votingMax } }: DrawnRelation): boolean =>
    verb === 'OWNS' && shareMax === 0 && (votingMax === undefined || votingMax === 0);

  /** Where one may go from `here`, having come over `before`. */
  const moves = (here: string, before: DrawnRelation | undefined): Move[] =>
    known.flatMap((relation): Move[] => {
      if (holds(relation) === undefined || emptyHolding(relation)) return [];
      const { kind: verb, from, to } = relation;
      if (verb === 'GRANTS') {
        const justTaken = before?.kind === 'TAKES' && before.from === here ? before.to : undefined;
        return from === here && justTaken !== undefined && isSubleaseOf(to, justTaken) ? [{ relation, to }] : [];
      }
      if (verb === 'COVERS' && isSublease(from)) return [];
      if (verb === 'TAKES' && before?.kind === 'GRANTS' && before.from === from) return [];
      if (forward.includes(verb)) return from === here ? [{ relation, to }] : [];
      return passing.includes(verb) && to === here ? [{ relation, to: from }] : [];
    });

  const hardware = ['GpuFleet', 'DataCenter', 'Lease'];
  const holding = ['OWNS', 'TAKES', 'OPERATES', 'USES'];
  const chains: OracleChain[] = [];

  const describe = (path: readonly Move[]): OracleChain => {
    const relations = path.map(move => move.relation);
    const came = (i: number): string => path[i - 1]?.to ?? '';
    const heldAt = path.findLastIndex(
      ({ relation }, i) => holding.includes(relation.kind) && (i === 0 || hardware.includes(kind(came(i)))),
    );
    const behindThings = relations.slice(
      path.findLastIndex((_, i) => i === 0 || [...hardware, 'Shipment'].includes(kind(came(i)))) + 1,
    );
    const passed = new Set(relations.flatMap(({ from, to }) => [from, to]).filter(id => kind(id) === 'Lease'));
    const places = [path[0]?.relation.from, path[0]?.relation.to, ...path.map(({ to }) => to)];
    const counts = [...passed].map(lease => {
      const cover =
        relations.find(r => r.kind === 'COVERS' && r.from === lease) ??
        // A sublease is not entered by what it covers, and still says how much that is.
        known.find(r => r.kind === 'COVERS' && r.from === lease && places.includes(r.to) && holds(r) !== undefined);
      return (cover?.properties.servers ?? entities.get(lease)?.properties.servers) as number | undefined;
    });
    const stated = counts.filter(count => count !== undefined);
    const owned = relations.filter(r => r.kind === 'OWNS');
    const product = (name: string, unknown: number): number =>
      owned.reduce((sum, { properties }) => (sum * Number(properties[name] ?? unknown)) / 100, 100);
    return {
      steps: relations.map(stepName),
      party: path.at(-1)?.to ?? '',
      holder: path[heldAt]?.to,
      certainty: relations.every(relation => holds(relation) === 'certain') ? 'certain' : 'possible',
      status: statuses[Math.max(...relations.map(({ status }) => statuses.indexOf(status)))] ?? '',
      personnelOnly: behindThings.length > 0 && behindThings.every(r => ['EMPLOYS', 'DIRECTS'].includes(r.kind)),
      servers:
        stated.length === 0
          ? undefined
          : { min: stated.length < counts.length ? 0 : Math.min(...stated), max: Math.min(...stated) },
      share: owned.length === 0 ? undefined : { min: product('shareMin', 0), max: product('shareMax', 100) },
    };
  };

  const walk = (here: string, path: readonly Move[], passed: readonly string[]): void => {
    if (isParty(here)) {
      if (path.length > 0) chains.push(describe(path));
      return;
    }
    for (const move of moves(here, path.at(-1)?.relation)) {
      // A chain that comes past another start is told from that start.
      if (passed.includes(move.to) || question.starts.includes(move.to)) continue;
      walk(move.to, [...path, move], [...passed, move.to]);
    }
  };
  for (const start of question.starts) walk(start, [], [start]);

  // Who is reached is a question of walks, simple or not: one that takes back what it has granted has still been reached.
  const parties = new Set<string>();
  const holders = new Set<string>();
  const seen = new Map(
    question.starts.map(start => [`${start} `, { here: start } as { here: string; over?: DrawnRelation }]),
  );
  for (const { here, over } of seen.values()) {
    if (isParty(here)) {
      parties.add(here);
      continue;
    }
    for (const { relation, to } of moves(here, over)) {
      if (hardware.includes(kind(here)) && holding.includes(relation.kind)) holders.add(to);
      seen.set(`${to} ${stepName(relation)}`, seen.get(`${to} ${stepName(relation)}`) ?? { here: to, over: relation });
    }
  }

  const [one, ...others] = chains;
  return {
    chains,
    parties: [...parties].sort(),
    holders: [...holders].sort(),
    common: (one?.steps ?? []).filter(step => others.every(other => other.steps.includes(step))),
  };
};
