import { describe, expect, test } from 'vitest';
import { parseDate, type Span } from '../../../domain/dates.ts';
import type { Claim } from '../../../domain/graph.ts';
import { amountOf, supplyChecks } from '../../../server/model/ledger/supply.ts';
import { type GraphRecord, viewAt } from '../../../server/model/snapshot.ts';
import { propertyClaim, source } from '../../support/claims.ts';
import { draw, recordOf } from '../../support/graph.ts';

const asOf: Span = parseDate('2025-01-01') as Span;

/** The drawing with a fleet that is stated to have so many GPUs. */
const counted = (record: GraphRecord, gpus: number, bound?: Claim['bound']): GraphRecord => {
  const [behind] = record.claims.values();
  if (!behind) throw new Error('the drawing has no claim');
  const claim: Claim = {
    ...{ id: 'count', case: behind.case, status: 'reported', statement: 'A count.', source: behind.source },
    ...{ about: ['fleet1'], answers: [], conflictsWith: [], says: 'property', of: 'fleet1', property: 'gpus' },
    value: gpus,
    ...(bound === undefined ? {} : { bound }),
  };
  return { ...record, claims: new Map([...record.claims, [claim.id, claim]]) };
};
const check = (text: string, gpus: number, bound?: Claim['bound']) =>
  supplyChecks(viewAt(counted(recordOf(draw(text)), gpus, bound), { asOf }), ['fleet1'], '2025-12-31')[0];

describe('a fleet beside the shipments that brought it', () => {
  test.each([
    ['as many as one shipment', 'shipment1 CARRIES fleet1 400 quantity', 400, undefined, { min: 400, max: 400 }, 'yes'],
    ['more than all shipments', 'shipment1 CARRIES fleet1 400 quantity', 401, undefined, { min: 400, max: 400 }, 'no'],
    [
      'between the largest and the sum, since one may be part of the other',
      'shipment1 CARRIES fleet1 400 quantity; shipment2 CARRIES fleet1 100 quantity',
      450,
      undefined,
      { min: 400, max: 500 },
      'undetermined',
    ],
    ['a ceiling within', 'shipment1 CARRIES fleet1 400 quantity', 300, 'at-most', { min: 400, max: 400 }, 'yes'],
    ['a floor', 'shipment1 CARRIES fleet1 400 quantity', 300, 'at-least', { min: 400, max: 400 }, 'undetermined'],
    ['a shipment without a number', 'shipment1 CARRIES fleet1', 300, undefined, { min: 0 }, 'undetermined'],
  ] as const)('%s', (_what, text, gpus, bound, supplied, within) => {
    expect(check(text, gpus, bound)).toMatchObject({ supplied, within });
  });
  test('without any shipment nothing is compared', () => {
    const found = check('x@CN USES fleet1', 300);
    expect(found).toMatchObject({ within: 'undetermined', carried: [] });
    expect(found).not.toHaveProperty('supplied');
  });
});

/** The drawing with units of shipments, which a drawing cannot say. */
const viewed = (text: string, units: Readonly<Record<string, string>> = {}) => {
  const snapshot = viewAt(recordOf(draw(text)), { asOf });
  const relations = snapshot.relations.map(relation => {
    const unit = units[relation.from];
    return unit === undefined ? relation : { ...relation, properties: { ...relation.properties, unit } };
  });
  return { ...snapshot, relations };
};
const checks = (text: string, units: Readonly<Record<string, string>> = {}, last = '2025-12-31') =>
  supplyChecks(viewed(text, units), ['fleet1'], last).map(({ unit, counted: count, supplied, within, carried }) => [
    ...[unit, count, supplied, within, carried.map(({ from }) => from).join()],
  ]);

describe('units of shipments', () => {
  test.each([
    ['', 'GPUs'],
    ['GPU', 'GPUs'],
    [' gpus ', 'GPUs'],
    ['Accelerators', 'GPUs'],
    ['chip', 'GPUs'],
    ['Server', 'servers'],
    ['servers', 'servers'],
    ['Boards', 'boards'],
    ['GPU servers', 'gpu servers'],
    ['servers of GPUs', 'servers of gpus'],
  ])('"%s" counts %s', (unit, expected) => {
    expect(checks('shipment1 CARRIES fleet1 4 quantity', { shipment1: unit })[0]?.[0]).toBe(expected);
  });

  const two = 'shipment1 CARRIES fleet1 400 quantity; shipment2 CARRIES fleet1 50 quantity';
  test('are checked apart; what came in the other may have brought any number', () => {
    const fleet = `fleet1 60 servers; fleet1 400 gpus; ${two}`;
    expect(checks(fleet, { shipment2: 'servers' })).toEqual([
      ['GPUs', { min: 400, max: 400 }, { min: 400, max: 400 }, 'yes', 'shipment1'],
      ['servers', { min: 60, max: 60 }, { min: 50, max: 50 }, 'undetermined', 'shipment2'],
    ]);
  });

  test('in which no fleet is counted leave the count open', () => {
    expect(checks(`fleet1 60 servers; shipment1 CARRIES fleet1 4 quantity`, { shipment1: 'boards' })).toEqual([
      ['boards', { min: 0 }, { min: 4, max: 4 }, 'undetermined', 'shipment1'],
    ]);
  });

  test('a shipment without a number may have brought any of each', () => {
    const text = `fleet1 60 servers; ${two}; shipment3 CARRIES fleet1`;
    expect(checks(text, { shipment2: 'servers' })).toEqual([
      ['GPUs', { min: 0 }, { min: 400 }, 'undetermined', 'shipment1,shipment3'],
      ['servers', { min: 60, max: 60 }, { min: 50 }, 'undetermined', 'shipment2,shipment3'],
    ]);
    expect(checks('fleet1 60 gpus; shipment3 CARRIES fleet1')).toEqual([
      ['GPUs', { min: 60, max: 60 }, { min: 0 }, 'undetermined', 'shipment3'],
    ]);
  });
});

describe('which shipments count', () => {
  test('those into the fleet that began by the last day', () => {
    const text = [
      'fleet1 60 gpus',
      'shipment1 CARRIES fleet1 10 quantity from 2025-03-01',
      'shipment2 CARRIES fleet1 20 quantity from 2025-03',
      'shipment3 CARRIES fleet2 30 quantity',
      'site1 HOSTS fleet1',
    ].join('; ');
    expect(checks(text, {}, '2025-02-28')).toEqual([['GPUs', { min: 60, max: 60 }, undefined, 'undetermined', '']]);
    expect(checks(text, {}, '2025-03-01')).toEqual([
      ['GPUs', { min: 60, max: 60 }, { min: 20, max: 30 }, 'no', 'shipment1,shipment2'],
    ]);
  });

  test('nothing is checked of what is no fleet', () => {
    expect(supplyChecks(viewed('shipment1 CARRIES site1 10 quantity'), ['site1', 'none'], '2025-12-31')).toEqual([]);
  });
});

describe('what one shipment carried', () => {
  const amounts = (text: string) => {
    const snapshot = viewed(text);
    return snapshot.relations.flatMap(relation => (relation.kind === 'CARRIES' ? [amountOf(relation, snapshot)] : []));
  };
  test('as it says of itself, where nothing is said of the fleet', () => {
    expect(amounts('shipment1 CARRIES fleet1; shipment1 30 quantity')).toEqual([
      { unit: 'GPUs', range: { min: 30, max: 30 } },
    ]);
    expect(amounts('shipment1 CARRIES fleet1 20 quantity; shipment1 30 quantity')).toEqual([
      { unit: 'GPUs', range: { min: 20, max: 20 } },
    ]);
    expect(amounts('shipment1 CARRIES fleet1')).toEqual([{ range: { min: 0 } }]);
  });
  test('at most all of it where it went to several places', () => {
    expect(amounts('shipment1 CARRIES fleet1; shipment1 CARRIES fleet2; shipment1 30 quantity')).toEqual(
      Array(2).fill({ unit: 'GPUs', range: { min: 0, max: 30 } }),
    );
    expect(amounts('shipment1 CARRIES fleet1; shipment2 CARRIES fleet2; shipment1 30 quantity')[0]).toEqual({
      ...{ unit: 'GPUs', range: { min: 30, max: 30 } },
    });
  });
  test('in the unit that a claim gives, with its bound', () => {
    const record = recordOf(draw('shipment1 CARRIES fleet1'));
    const stating = (bound?: Claim['bound']) => {
      const claim = propertyClaim('cl-q', 30, {
        of: 'shipment1',
        property: 'quantity',
        source: source('s', '2024-06'),
        ...(bound ? { bound } : {}),
      });
      const claims = new Map([...record.claims, [claim.id, { ...claim, unit: 'servers' } as Claim]]);
      const snapshot = viewAt({ ...record, claims }, { asOf });
      const [carries] = snapshot.relations;
      return carries && amountOf(carries, snapshot);
    };
    expect(stating()).toEqual({ unit: 'servers', range: { min: 30, max: 30 } });
    expect(stating('at-least')).toEqual({ unit: 'servers', range: { min: 30 } });
    expect(stating('at-most')).toEqual({ unit: 'servers', range: { min: 0, max: 30 } });
  });
});
