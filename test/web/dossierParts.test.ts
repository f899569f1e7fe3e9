import { expect, test } from 'vitest';
import { flagsOf, goodsInWords } from '../../web/features/routes/routeWords.ts';
import type {
  LetsOutQuery,
  LettingRelationFragment,
  RelationKind,
  RouteLineFragment,
} from '../../web/generated/operations.ts';
import { lettingsOf } from '../../web/pages/entity/lettings.ts';
import { legColumns, legRows } from '../../web/pages/entity/routeColumns.ts';

const entity = (id: string, kind: 'Firm' | 'Lease' | 'GpuFleet' | 'Shipment') => ({
  id,
  kind,
  name: `The ${id}`,
  label: `The ${id}`,
});

const relation = (kind: RelationKind, from: string, to: string, start: string | null = null): LettingRelationFragment =>
  ({ id: `${kind} ${from} ${to}`, kind, from: { id: from }, to: { id: to }, start, end: null }) as never;

test('what a firm lets out: each lease that it grants with its takers and hardware, not those that it takes', () => {
  const found = {
    entities: [entity('l1', 'Lease'), entity('l2', 'Lease'), entity('l3', 'Lease'), entity('quay', 'Firm')],
    relations: [
      relation('GRANTS', 'quay', 'l1'),
      relation('GRANTS', 'quay', 'l2', '2024-03'),
      relation('GRANTS', 'other', 'l3'),
      relation('TAKES', 'quay', 'l3'),
      relation('TAKES', 'x', 'l2'),
      relation('TAKES', 'y', 'l2'),
      relation('COVERS', 'l2', 'f'),
    ],
  } as unknown as LetsOutQuery['subgraph'];
  expect(
    lettingsOf('quay', found).map(({ lease, takers, covers }) => [
      lease.id,
      takers.map(({ from }) => from.id),
      covers.map(({ to }) => to.id),
    ]),
  ).toEqual([
    ['l2', ['x', 'y'], ['f']],
    ['l1', [], []],
  ]);
});

const flag = (text: string) => ({
  ...{ kind: 'NEW_FIRM' as const, about: entity('quay', 'Firm') },
  sentence: { text, sources: [] },
});
const route = (flags: readonly string[]): RouteLineFragment =>
  ({
    stop: 'Nobody is reported to have received it.',
    redFlags: flags.map(flag),
    legs: [
      {
        ...{ shipment: entity('s1', 'Shipment'), start: '2024-01', end: null, gap: null, certainty: null },
        ...{ supplies: [], receives: [{ from: entity('quay', 'Firm') }], goods: [] },
      },
      {
        ...{ shipment: entity('s2', 'Shipment'), start: null, end: null, gap: 'Not reported.', certainty: 'POSSIBLE' },
        ...{ supplies: [], receives: [], goods: [] },
      },
    ],
  }) as never;

test('a number or a unit that nobody reports is said to be so', () => {
  const thing = entity('h', 'GpuFleet');
  expect(goodsInWords({ thing, quantity: null, unit: null })).toBe('The h: number not reported');
  expect(goodsInWords({ thing, quantity: { min: 10, max: null }, unit: 'boards' })).toBe('The h: at least 10 boards');
  expect(goodsInWords({ thing, quantity: { min: 10, max: 20 }, unit: null })).toBe('The h: 10–20 (unit not reported)');
});

test('routes that share shipments tell their red flags once', () => {
  const flags = flagsOf([route(['young']), route(['young', 'younger'])]);
  expect(flags.map(({ sentence }) => sentence.text)).toEqual(['young', 'younger']);
});

test('files have a row for each shipment, with the gap before it and nothing where nothing is reported', () => {
  const rows = legRows([route(['young'])]).map(row =>
    Object.fromEntries(legColumns.map(({ title, text }) => [title, text(row)])),
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ Route: '1', 'Received by': 'The quay', 'Red flags': 'New firm: The quay' });
  expect(rows[0]?.['Supplied by']).toBeUndefined();
  expect(rows[1]).toMatchObject({ 'Gap before': 'Not reported.', 'Same goods as before': 'possible' });
});
