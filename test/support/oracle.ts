/**
 * The definition of access chains (ARCHITECTURE.md) taken literally: every simple path is tried, on the drawing itself.
 * It shares no code with server/model, and its cost grows with the number of paths.
 */
import type { Drawing, DrawnEntity, DrawnRelation } from './graph.ts';
import { leasesOf, type Sure, sure, together, weakest } from './oracleLeases.ts';

export type OracleChain = {
  /** `KIND from to start` of each step, in order. */
  readonly steps: readonly string[];
  readonly party: string;
  readonly holder: string | undefined;
  readonly certainty: 'certain' | 'presumed' | 'possible';
  readonly status: string;
  readonly personnelOnly: boolean;
  readonly servers: { readonly min: number; readonly max?: number } | undefined;
  readonly share: { readonly min: number; readonly max: number } | undefined;
};
export type OracleAnswer = {
  readonly chains: readonly OracleChain[];
  readonly parties: readonly string[];
  /** With the certainty of the surest way to each. */
  readonly holders: readonly (readonly [holder: string, certainty: Sure])[];
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

type Move = {
  readonly relation: DrawnRelation;
  readonly to: string;
  readonly certainty: Sure;
  /** What the way is about from here on. */
  readonly hardware: string;
};

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

  /** The first and the last day on which it may have begun, and on which it may have ended. */
  const datesOf = ({ kind: verb, from, to, properties, known: published }: DrawnRelation) => {
    const lease = { COVERS: from, TAKES: to, GRANTS: to }[verb as string];
    const inherited = (lease === undefined ? undefined : entities.get(lease)?.properties) ?? {};
    const start = (properties.start ?? inherited.start) as string | undefined;
    const end = (properties.end ?? inherited.end) as string | undefined;
    // A missing start is certain from the publication on and possible before; a missing end is presumed after it.
    const begins = start === undefined ? ['0000-01-01', last(published)] : [first(start), last(start)];
    const confirmed = [first(published), start === undefined ? '0000-01-01' : first(start)].sort();
    const ends = end === undefined ? [confirmed[1] ?? '', '9999-12-28'] : [first(end), last(end)];
    const [beginsFirst = '', beginsLast = ''] = begins;
    const [endsFirst = '', endsLast = ''] = ends;
    return { beginsFirst, beginsLast, endsFirst, endsLast, isOpen: end === undefined };
  };
  const mayHold = (relation: DrawnRelation): readonly [string, string] => {
    const { beginsFirst, endsLast } = datesOf(relation);
    return [beginsFirst, endsLast];
  };
  const holds = (relation: DrawnRelation): Sure | undefined => {
    const { beginsFirst, beginsLast, endsFirst, endsLast, isOpen } = datesOf(relation);
    const [from0, to0] = [first(question.asOf), last(question.asOf)];
    if (beginsLast <= from0 && to0 <= endsFirst) return 'certain';
    if (beginsLast <= from0 && isOpen) return 'presumed';
    return beginsFirst <= endsLast && beginsFirst <= to0 && from0 <= endsLast ? 'possible' : undefined;
  };

  const { ofKind, isEmpty, isSub, isClosed, gives, sublets } = leasesOf(known, {
    holds,
    mayHold,
    until: last(question.asOf),
  });

  /** Where one may go from `here`, having come over `before` from the hardware. */
  const moves = (here: string, before: DrawnRelation | undefined, hardware: string): Move[] =>
    known.flatMap((relation): Move[] => {
      const certainty = holds(relation);
      if (certainty === undefined || isEmpty(relation)) return [];
      const { kind: verb, from, to } = relation;
      if (verb === 'GRANTS') {
        const justTaken = before?.kind === 'TAKES' && before.from === here ? before : undefined;
        if (from !== here || !justTaken || justTaken.to === to) return [];
        if (!isSub(to, { grant: relation, take: justTaken }, hardware)) return [];
        const both = together([certainty, sublets(to, from, hardware)]) ?? certainty;
        return [{ relation, to, certainty: both, hardware }];
      }
      if (verb === 'COVERS' && to === here && isClosed(relation, hardware)) return [];
      if (forward.includes(verb)) return from === here ? [{ relation, to, certainty, hardware }] : [];
      if (!passing.includes(verb) || to !== here) return [];
      // What came to a site by a shipment is let as the site is.
      const about = verb === 'RECEIVES' && kind(from) === 'DataCenter' ? from : hardware;
      return [{ relation, to: from, certainty, hardware: about }];
    });

  /** What a start is about, and how surely. */
  const subjects = (start: string): { hardware: string; certainty: Sure }[] => {
    const standing = (all: { hardware: string; certainty: Sure | undefined }[]) =>
      all.flatMap(({ hardware, certainty }) => (certainty ? [{ hardware, certainty }] : []));
    const hosted = (site: string): string[] =>
      ofKind('HOSTS')
        .filter(({ from }) => from === site)
        .map(({ to }) => to);
    if (kind(start) !== 'Lease')
      return standing([
        { hardware: start, certainty: 'certain' },
        ...ofKind('HOSTS')
          .filter(({ from }) => from === start)
          .map(hosts => ({ hardware: hosts.to, certainty: holds(hosts) })),
      ]);
    const things = ofKind('COVERS')
      .filter(({ from }) => from === start)
      .map(({ to }) => to);
    if (things.length === 0) return [{ hardware: '', certainty: 'certain' }];
    const all = [...new Set(things.flatMap(thing => [thing, ...hosted(thing)]))];
    return standing(all.map(hardware => ({ hardware, certainty: gives(start, hardware) })));
  };

  const hardware = ['GpuFleet', 'DataCenter', 'Lease'];
  const holding = ['OWNS', 'TAKES', 'OPERATES', 'USES'];
  const chains: OracleChain[] = [];

  const describe = (path: readonly Move[], begun: Sure): OracleChain => {
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
      const standing = known.filter(r => r.kind === 'COVERS' && r.from === lease && holds(r) !== undefined);
      const cover =
        relations.find(r => r.kind === 'COVERS' && r.from === lease) ??
        // A sublease is not entered by what it covers, and still says how much that is.
        standing.find(({ to }) => places.includes(to)) ??
        standing.find(({ to }) =>
          known.some(r => r.kind === 'HOSTS' && r.from === to && places.includes(r.to) && holds(r)),
        );
      const parts = (cover ? [cover] : standing).map(({ properties }) => properties.servers as number | undefined);
      const sum = parts.includes(undefined) ? undefined : parts.reduce<number>((a, b) => a + (b ?? 0), 0);
      const own = entities.get(lease)?.properties.servers as number | undefined;
      return parts.length === 0 || sum === undefined ? own : sum;
    });
    const stated = counts.filter(count => count !== undefined);
    const owned = relations.filter(r => r.kind === 'OWNS');
    const product = (name: string, unknown: number): number =>
      owned.reduce((sum, { properties }) => (sum * Number(properties[name] ?? unknown)) / 100, 100);
    return {
      steps: relations.map(stepName),
      party: path.at(-1)?.to ?? '',
      holder: path[heldAt]?.to,
      certainty: weakest([begun, ...path.map(step => step.certainty)]),
      status: statuses[Math.max(...relations.map(({ status }) => statuses.indexOf(status)))] ?? '',
      personnelOnly: behindThings.length > 0 && behindThings.every(r => ['EMPLOYS', 'DIRECTS'].includes(r.kind)),
      servers:
        stated.length === 0
          ? undefined
          : { min: stated.length < counts.length ? 0 : Math.min(...stated), max: Math.min(...stated) },
      share: owned.length === 0 ? undefined : { min: product('shareMin', 0), max: product('shareMax', 100) },
    };
  };

  const parties = new Set<string>();
  const holders = new Map<string, Sure>();
  for (const start of question.starts)
    for (const { hardware: about, certainty: begun } of subjects(start)) {
      const walk = (here: string, path: readonly Move[], passed: readonly string[]): void => {
        if (isParty(here)) {
          if (path.length > 0) chains.push(describe(path, begun));
          parties.add(here);
          return;
        }
        for (const move of moves(here, path.at(-1)?.relation, path.at(-1)?.hardware ?? about)) {
          if (hardware.includes(kind(here)) && holding.includes(move.relation.kind)) {
            const way = weakest([begun, ...[...path, move].map(({ certainty }) => certainty)]);
            const before = holders.get(move.to) ?? way;
            holders.set(move.to, sure.indexOf(way) < sure.indexOf(before) ? way : before);
          }
          // A chain that comes past another start is told from that start.
          if (passed.includes(move.to) || question.starts.includes(move.to)) continue;
          walk(move.to, [...path, move], [...passed, move.to]);
        }
      };
      walk(start, [], [start]);
    }
  // Of one chain that starts in several ways the surest counts.
  const surest = new Map<string, OracleChain>();
  for (const chain of chains.toSorted((a, b) => sure.indexOf(b.certainty) - sure.indexOf(a.certainty)))
    surest.set(chain.steps.join(' > '), chain);
  chains.splice(0, chains.length, ...surest.values());

  const [one, ...others] = chains;
  return {
    chains,
    parties: [...parties].sort(),
    holders: [...holders].sort(([a], [b]) => (a < b ? -1 : 1)),
    common: (one?.steps ?? []).filter(step => others.every(other => other.steps.includes(step))),
  };
};
