import { meet, spanOf } from './days.ts';
import { anyPlaces, type Places } from './places.ts';
import { type Random, randomFrom } from './random.ts';
import { randomShares } from './randomShares.ts';
import type { Row, ToldRelation, Value, World, WorldClaim, WorldSource } from './world.ts';

/** Which kinds of relation a world is rich in: who uses hardware, or who owns whom. */
export type Flavour = 'access' | 'ownership';

const ends = {
  OWNS: [
    ['firm', 'person', 'body'],
    ['firm', 'fleet', 'site'],
  ],
  CONTROLS: [['firm', 'person', 'body'], ['firm']],
  DIRECTS: [['person'], ['firm']],
  EMPLOYS: [['firm'], ['person']],
  OPERATES: [['firm'], ['site', 'fleet']],
  HOSTS: [['site'], ['fleet']],
  GRANTS: [['firm'], ['lease']],
  TAKES: [['firm', 'firm', 'person'], ['lease']],
  COVERS: [['lease'], ['fleet', 'site']],
  USES: [
    ['firm', 'person'],
    ['fleet', 'site'],
  ],
  RECEIVES: [['firm', 'site'], ['shipment']],
  CARRIES: [['shipment'], ['fleet']],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;
type Kind = keyof typeof ends;

const often: Readonly<Record<Flavour, string>> = {
  access:
    'OWNS OWNS OWNS CONTROLS DIRECTS EMPLOYS OPERATES HOSTS HOSTS GRANTS GRANTS GRANTS TAKES TAKES TAKES TAKES COVERS COVERS COVERS COVERS USES RECEIVES CARRIES',
  ownership: 'OWNS OWNS OWNS OWNS OWNS OWNS CONTROLS TAKES',
};
const cast: Readonly<Record<Flavour, Readonly<Record<string, number>>>> = {
  access: { firm: 4, person: 2, body: 1, fleet: 2, site: 2, lease: 3, shipment: 1, country: 1 },
  ownership: { firm: 5, person: 1, body: 1, fleet: 1, site: 0, lease: 1, shipment: 0, country: 0 },
};
const kinds: Readonly<Record<string, string>> = {
  ...{ firm: 'Firm', person: 'National', body: 'PublicBody', fleet: 'GpuFleet', site: 'DataCenter', lease: 'Lease' },
  ...{ shipment: 'Shipment', country: 'Jurisdiction' },
};
const starts = ['2024', '2024-03', '2024-06-15', '2024-12', '2025-01-01', '2025-03', '2025-06-30'] as const;
const lasts = ['2025-02', '2025-06-30', '2025-09', '2025-12-31', '2026', '2027-01-15'] as const;
const published = ['2024-05-20', '2025-01-01', '2025-04-10', '2025-07-01', '2026-02-01', undefined] as const;
const statuses = [
  'convicted',
  'registered',
  'official-statement',
  'charged',
  'reported',
  'reported',
  'alleged',
] as const;
const seats = ['CN', 'CN', 'HK', 'SG', 'SG', 'US', undefined] as const;

const present = (fields: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const rowOf = (random: Random, sort: string, id: string, places: Places): Row => {
  const place = random.pick<string | undefined>([...places, undefined]);
  const seat = random.pick(seats);
  const properties: Readonly<Record<string, Readonly<Record<string, Value | undefined>>>> = {
    firm: { headquarters: seat, dissolved: random.oneIn(15) ? '2025-05-01' : undefined },
    person: { citizenship: seat === undefined ? undefined : [seat], named: false },
    body: { country: seat },
    site: { country: place },
    fleet: { servers: random.pick([100, undefined]), country: random.oneIn(2) ? place : undefined },
    country: { code: places[0] },
    lease: {
      servers: random.pick([40, undefined]),
      start: random.oneIn(5) ? random.pick(starts) : undefined,
      end: random.oneIn(8) ? random.pick(['2025-09', '2026']) : undefined,
    },
  };
  return { id, kind: kinds[sort] ?? '', name: `A ${sort} ${id}`, ...present(properties[sort] ?? {}) };
};

/** The same date told less exactly. */
const coarser = (random: Random, date: string): string | undefined =>
  random.pick([date, date.slice(0, 7), date.slice(0, 4), undefined]);

const isAlike = (a: ToldRelation | undefined, b: ToldRelation): boolean =>
  a?.kind === b.kind && a.from === b.from && a.to === b.to;

/** Another relation of the same kind and ends is told only where its start is another: else it would be a contradiction. */
const tellable = (relation: ToldRelation, claims: readonly WorldClaim[]): boolean =>
  relation.from !== relation.to &&
  claims.every(({ relation: other }) => {
    if (other === undefined || !isAlike(other, relation)) return true;
    if (other.start === undefined || relation.start === undefined) return false;
    return !meet(spanOf(other.start), spanOf(relation.start));
  });

/** A world of a dozen entities in which chains meet, circle and sublease; every id begins with the prefix. */
export const randomWorld = (seed: number, prefix: string, flavour: Flavour, places: Places = anyPlaces): World => {
  const random = randomFrom(seed);
  const ids = Object.fromEntries(
    Object.entries(cast[flavour]).map(([sort, count]) => [
      sort,
      Array.from({ length: count }, (_, i) => `${prefix}-${sort}-${i + 1}`),
    ]),
  );
  const entities = Object.entries(ids).flatMap(([sort, names]) => names.map(id => rowOf(random, sort, id, places)));
  const sources = published.map(
    (day, i): WorldSource => ({
      ...{ id: `${prefix}-s-${i + 1}`, title: `A title ${i}`, publisher: `Paper ${i}`, kind: 'press' },
      ...(day === undefined ? { datePrecision: 'unknown' } : { datePrecision: 'day', published: day }),
    }),
  );
  const source = (): string => `${prefix}-s-${1 + random.below(random.oneIn(4) ? 6 : 5)}`;
  const one = (sorts: readonly string[]): string => {
    const all = sorts.flatMap(sort => ids[sort] ?? []);
    return all[random.below(all.length)] ?? '';
  };
  const told = (kind: Kind, from = one(ends[kind][0]), to = one(ends[kind][1])): ToldRelation => {
    const start = random.oneIn(3) ? undefined : random.pick(starts);
    const end = random.oneIn(4) ? random.pick(lasts) : undefined;
    return {
      ...{ kind, from, to },
      ...present({ start, end: start !== undefined && end !== undefined && end < start ? undefined : end }),
      ...(kind === 'OWNS' ? randomShares(random) : {}),
      ...(kind === 'COVERS' && random.oneIn(2) ? { servers: random.pick([20, 60]) } : {}),
      ...(kind === 'CONTROLS' ? { means: random.pick(['majority', 'board', 'contract', 'subsidiary', 'family']) } : {}),
    };
  };
  const planned: ToldRelation[] = [];
  if (flavour === 'access') {
    const [fleet = '', other = ''] = ids.fleet ?? [];
    const [a = '', b = '', c = ''] = ids.lease ?? [];
    const [x = '', y = '', z = ''] = ids.firm ?? [];
    const sublet: readonly (readonly [Kind, string, string])[] = [
      ['COVERS', a, fleet],
      ['COVERS', a, other],
      ['TAKES', x, a],
      ['GRANTS', x, b],
      ['COVERS', b, fleet],
      ['COVERS', b, other],
      ['TAKES', y, b],
      ['GRANTS', y, c],
      ['COVERS', c, fleet],
      ['TAKES', z, c],
      ['OWNS', x, other],
      ['OPERATES', x, fleet],
    ];
    // Subleases need several relations to meet, which chance alone brings about too rarely.
    for (const [kind, from, to] of sublet) if (!random.oneIn(3)) planned.push(told(kind, from, to));
  } else {
    const [fleet = '', lease = '', firm = ''] = [...(ids.fleet ?? []), ...(ids.lease ?? []), ...(ids.firm ?? [])];
    planned.push({ kind: 'COVERS', from: lease, to: fleet }, { kind: 'TAKES', from: firm, to: lease, start: '2024' });
  }
  const more = Array.from({ length: 4 + random.below(flavour === 'access' ? 14 : 9) }, () =>
    told(random.pick(often[flavour].split(' ') as [Kind, ...Kind[]])),
  );
  const claims: WorldClaim[] = [];
  const claim = (fields: Omit<WorldClaim, 'id' | 'statement'>): void => {
    claims.push({ id: `${prefix}-c-${claims.length + 1}`, statement: 'Told by chance.', ...fields });
  };
  for (const relation of [...planned, ...more]) {
    if (!tellable(relation, claims)) continue;
    const first = { status: random.pick(statuses), source: source(), relation };
    claim({ ...first, ...(random.oneIn(3) ? { date: random.pick(starts) } : {}) });
    const { start, end, ...rest } = relation;
    // One fact told twice, the second time less exactly (Reading 14), or with an end that only it tells (Reading 17).
    if (claims.filter(other => isAlike(other.relation, relation)).length === 1 && random.oneIn(5)) {
      const later = random.pick(['2025-09', '2025-12-31', '2026', '2027-01-15']);
      const ended = end === undefined ? (random.oneIn(3) ? later : undefined) : coarser(random, end);
      claim({
        ...{ status: random.oneIn(2) ? first.status : 'alleged', source: source() },
        relation: { ...rest, ...present({ start: start && coarser(random, start), end: ended }) },
      });
    }
    if (random.oneIn(12)) {
      const answers = claims.at(-1)?.id ?? '';
      claim({ status: 'denied', source: source(), about: [relation.from], answers });
      const withdraws = claims.at(-1)?.id ?? '';
      if (random.oneIn(2)) claim({ status: 'reported', source: source(), about: [relation.from], withdraws });
    }
  }
  // A seat that moves (Readings 6 and 16), told again with a vaguer date (Reading 14).
  for (const id of ids.firm ?? []) {
    if (!random.oneIn(6)) continue;
    const date = random.oneIn(3) ? undefined : random.pick(['2025-02-01', '2025-05-15', '2026-03-01', '2025-03']);
    const property = { of: id, name: 'headquarters', value: random.pick(['CN', 'SG', 'US']) };
    claim({ status: 'reported', source: source(), ...present({ date }), property });
    if (date !== undefined && random.oneIn(3))
      claim({ status: 'alleged', source: source(), date: random.pick([date.slice(0, 7), date.slice(0, 4)]), property });
  }
  // Where hardware stands, by claims that may date it (Readings 6, 16 and 19).
  for (const id of [...(ids.site ?? []), ...(ids.fleet ?? [])])
    if (random.oneIn(5)) {
      const date = random.oneIn(3) ? undefined : random.pick(['2025-02-01', '2025-05-15', '2026-03-01', '2025-03']);
      const property = { of: id, name: 'country', value: random.pick([...places]) };
      claim({ status: 'reported', source: source(), ...present({ date }), property });
    }
  // The dates of a lease, by claims (Readings 12 and 16).
  for (const id of ids.lease ?? [])
    if (random.oneIn(6)) {
      const name = random.pick(['start', 'end']);
      const value = random.pick(name === 'start' ? starts : lasts);
      claim({ status: 'reported', source: source(), property: { of: id, name, value } });
      if (random.oneIn(3))
        claim({ status: 'reported', source: source(), property: { of: id, name, value: value.slice(0, 7) } });
    }
  return { entities, sources, claims };
};
