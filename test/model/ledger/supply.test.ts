import { describe, expect, test } from 'vitest';
import { parseDate, type Span } from '../../../domain/dates.ts';
import type { Claim } from '../../../domain/graph.ts';
import { supplyChecks } from '../../../server/model/ledger/supply.ts';
import { type GraphRecord, viewAt } from '../../../server/model/snapshot.ts';
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
