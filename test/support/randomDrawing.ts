import fc from 'fast-check';
import type { EntityKind, RelationKind } from '../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { claimStatuses } from '../../domain/vocabulary/statuses.ts';
import type { Drawing, DrawnEntity, DrawnRelation } from './graph.ts';
import { stepName } from './oracle.ts';

const firms = ['alpha', 'beta', 'gamma', 'delta'];
const cast: readonly (readonly [EntityKind, readonly string[]])[] = [
  ['GpuFleet', ['fleet1', 'fleet2']],
  ['DataCenter', ['site1']],
  ['Lease', ['lease1', 'lease2', 'lease3']],
  ['Firm', firms],
  ['National', ['person1', 'person2']],
  ['PublicBody', ['body1']],
  ['Shipment', ['shipment1']],
];

const country = fc.constantFrom('CN', 'SG', undefined, undefined);
const month = fc.constantFrom('2024', '2024-03', '2024-06', '2024-06-15', '2024-12', '2025-01-01', '2025');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const present = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as DrawnEntity['properties'];

const seat = (kind: EntityKind, code: string | undefined): Record<string, unknown> => {
  if (kind === 'Shipment') return {};
  if (kind === 'Firm') return { headquarters: code };
  return kind === 'National' ? { citizenship: code === undefined ? undefined : [code] } : { country: code };
};

const entity = (kind: EntityKind, id: string): fc.Arbitrary<DrawnEntity> =>
  fc.tuple(country, maybe(fc.constantFrom(100, 300)), maybe(month)).map(([code, servers, start]) => ({
    id,
    kind,
    properties: present(kind === 'Lease' ? { servers, start } : seat(kind, code)),
  }));

/** Kinds that pass access, those that make subleases among them several times, since they need several to meet. */
export const everyKind: readonly RelationKind[] = (
  'OWNS OWNS OWNS CONTROLS DIRECTS EMPLOYS OPERATES HOSTS GRANTS GRANTS GRANTS TAKES TAKES TAKES COVERS COVERS COVERS ' +
  'USES RECEIVES CARRIES'
).split(' ') as RelationKind[];

const details = (kind: RelationKind) =>
  fc
    .record({
      status: fc.constantFrom(...claimStatuses.slice(0, -1)),
      known: fc.constantFrom('2023-05', '2024-06', '2025-01-01', '2025-06-15'),
      start: maybe(month),
      end: maybe(fc.constantFrom('2024-12', '2025', '2025-03', '2026', '2027')),
      share: maybe(fc.constantFrom([0, 0], [0, 40], [30, 60], [100, 100])),
      votes: maybe(fc.constantFrom(0, 20)),
      servers: maybe(fc.constantFrom(50, 200)),
    })
    .map(({ status, known, start, end, share, votes, servers }) => ({
      ...{ status, known },
      properties: present({
        ...{ start, end },
        ...(kind === 'OWNS' ? { shareMin: share?.[0], shareMax: share?.[1], votingMin: votes, votingMax: votes } : {}),
        ...(kind === 'COVERS' ? { servers } : {}),
      }),
    }));

const ends = new Map(cast);
const relation = (kinds: readonly RelationKind[]): fc.Arbitrary<DrawnRelation> =>
  fc.constantFrom(...kinds).chain(kind => {
    const among = (allowed: readonly EntityKind[]) => fc.constantFrom(...allowed.flatMap(name => ends.get(name) ?? []));
    return fc
      .tuple(among(relationKinds[kind].from), among(relationKinds[kind].to), details(kind))
      .map(([from, to, more]) => ({ kind, from, to, ...more }));
  });

/** Subleases need five relations to meet, which chance alone brings about too rarely. */
const subleases = [
  ...['HOSTS site1 fleet1', 'COVERS lease1 fleet1', 'TAKES alpha lease1', 'GRANTS alpha lease2', 'TAKES beta lease2'],
  ...[
    'COVERS lease2 site1',
    'COVERS lease2 fleet1',
    'GRANTS beta lease3',
    'TAKES gamma lease3',
    'COVERS lease3 fleet1',
  ],
].map(text => text.split(' ') as [RelationKind, string, string]);
const someSubleases = (kinds: readonly RelationKind[]): fc.Arbitrary<DrawnRelation[]> =>
  fc
    .subarray(subleases.filter(([kind]) => kinds.includes(kind)))
    .chain(chosen =>
      fc.tuple(...chosen.map(([kind, from, to]) => details(kind).map(more => ({ kind, from, to, ...more })))),
    );

/** Small graphs with every kind of entity, dense enough that chains meet, circle and sublease. */
export const randomDrawing = (kinds: readonly RelationKind[] = everyKind): fc.Arbitrary<Drawing> =>
  fc
    .record({
      entities: fc.tuple(...cast.flatMap(([kind, ids]) => ids.map(id => entity(kind, id)))),
      planned: someSubleases(kinds),
      others: fc.array(relation(kinds), { minLength: 6, maxLength: 30, size: 'max' }),
    })
    .map(({ entities, planned, others }) => ({
      entities,
      // A relation is its kind, ends and start: more claims for one are the business of test/model/evidence.test.ts.
      relations: [...new Map([...planned, ...others].filter(r => r.from !== r.to).map(r => [stepName(r), r])).values()],
    }));
