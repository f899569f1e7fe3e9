import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import type { Claim } from '../../../domain/graph.ts';
import { gapInWords, routeInWords, stopInWords } from '../../../server/model/routes/inWords.ts';
import { redFlagsOf } from '../../../server/model/routes/redFlags.ts';
import { routesIn } from '../../../server/model/routes/routes.ts';
import { shipmentsIn } from '../../../server/model/routes/shipments.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { source } from '../../support/claims.ts';
import { type Drawing, draw, recordOf, today } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const routes = runSync(routesIn);
const found = (text: string, asOf = '2026-01-01') => {
  const snapshot = knownAt(text, asOf);
  const name = (id: string) => {
    const entity = snapshot.entities.get(id);
    if (!entity) throw new Error(`${id} is not drawn`);
    return entity;
  };
  return { snapshot, name, ...routes(snapshot) };
};
const idsOf = (text: string): readonly string[] => found(text).routes.map(({ id }) => id);

const two = 'shipment1 from 2024 to 2024; alpha SUPPLIES shipment1; beta RECEIVES shipment1; beta SUPPLIES shipment2';

describe('a shipment leads on to another', () => {
  test('where who receives the one supplies the other, over the same goods, in order', () => {
    const text = `${two}; shipment2 from 2025; gamma RECEIVES shipment2; shipment1 CARRIES fleet1; shipment2 CARRIES fleet1`;
    const { routes: all, name } = found(text);
    expect(all.map(({ id, certainty }) => [id, certainty])).toEqual([['shipment1~shipment2', 'certain']]);
    expect(all[0]?.legs.map(({ link }) => link?.through)).toEqual([undefined, ['beta']]);
    expect(all[0] && stopInWords(all[0], name)).toBe(
      'gamma received shipment2; no further shipment of it is reported.',
    );
  });
  test.each([
    ['which came before it', `${two}; shipment2 from 2023 to 2023`],
    ['of another fleet', `${two}; shipment2 from 2025; shipment1 CARRIES fleet1; shipment2 CARRIES fleet2`],
    [
      'of more than it brought',
      `${two}; shipment2 from 2025; shipment1 CARRIES fleet1 100 quantity; shipment2 CARRIES fleet1 200 quantity`,
    ],
    ['that somebody else supplies', two.replace('beta SUPPLIES', 'gamma SUPPLIES')],
  ])('not to one %s', (_why, text) => {
    expect(idsOf(text)).toEqual(['shipment1', 'shipment2']);
  });
  test.each([
    ['dates leave the order open', `${two}; shipment1 CARRIES fleet1; shipment2 CARRIES fleet1`],
    ['nobody reports what one of them carried', `${two}; shipment2 from 2025; shipment1 CARRIES fleet1`],
  ])('possibly where %s', (_why, text) => {
    const route = found(text).routes.find(({ legs }) => legs.length === 2);
    expect(route).toMatchObject({ id: 'shipment1~shipment2', certainty: 'possible' });
  });
  test('a part of the goods may go on', () => {
    const text = `${two}; shipment2 from 2025; shipment1 CARRIES fleet1 100 quantity; shipment2 CARRIES fleet1 40 quantity`;
    expect(idsOf(text)).toEqual(['shipment1~shipment2']);
  });
});

describe('a missing step', () => {
  const text =
    'shipment1 from 2024 to 2024; alpha SUPPLIES shipment1; beta RECEIVES shipment1; shipment1 CARRIES fleet1; shipment2 from 2025; gamma SUPPLIES shipment2; shipment2 CARRIES fleet1';
  test('is a gap between shipments of one fleet, and makes the route possible', () => {
    const { routes: all, name } = found(text);
    expect(all.map(({ id, certainty }) => [id, certainty])).toEqual([['shipment1~shipment2', 'possible']]);
    const [first, second] = all[0]?.legs ?? [];
    expect(second?.link).toEqual({ through: [], certainty: 'certain' });
    expect(second && gapInWords(second, first, name)).toBe(
      'beta received the goods and gamma supplied them on; how they went from one to the other is not reported.',
    );
    expect(all[0] && routeInWords(all[0], name)).toBe(
      'shipment1, supplied by alpha, received by beta; then shipment2, supplied by gamma (a step before it is not reported). Nobody is reported to have received shipment2, so the trail stops at a shipment.',
    );
  });
  test('is none where a receiver supplies on, nor between shipments that one supplier sent side by side', () => {
    expect(idsOf(`${text}; beta SUPPLIES shipment3; shipment3 from 2025; shipment3 CARRIES fleet1`)).toEqual([
      ...['shipment1~shipment3', 'shipment2'],
    ]);
    expect(idsOf(text.replace('gamma SUPPLIES', 'alpha SUPPLIES'))).toEqual(['shipment1', 'shipment2']);
  });
});

test('what began after the day asked about is on no route; what had ended before is', () => {
  const text = `${two}; shipment2 from 2025-06 to 2025-07`;
  expect(found(text, '2025-01-01').routes.map(({ id }) => id)).toEqual(['shipment1']);
  expect(found(text, '2026-01-01').routes.map(({ id }) => id)).toEqual(['shipment1~shipment2']);
});

describe('red flags', () => {
  const flags = (text: string) => {
    const { routes: all, snapshot } = found(text);
    return all.flatMap(route => redFlagsOf(route, snapshot)).map(({ kind, about }) => [kind, about]);
  };
  test('are none where no claim supports one', () => {
    expect(flags('alpha SUPPLIES shipment1; beta RECEIVES shipment1')).toEqual([]);
  });
  test('a receiver in a restricted jurisdiction, or a new one, where a claim says so and not a row alone', () => {
    const text = 'shipment1 from 2024; alpha SUPPLIES shipment1; beta@CN RECEIVES shipment1';
    expect(flags(text)).toEqual([]);
    const record = recordOf(draw(text));
    const claim = (property: string, value: string): Claim => ({
      ...{ says: 'property', of: 'beta', property, value, id: `cl-${property}`, case: 'drawn', status: 'reported' },
      ...{ statement: 'What it says.', source: source('s-1', today), about: ['beta'], answers: [], conflictsWith: [] },
    });
    const claims = [claim('headquarters', 'HK'), claim('founded', '2023-03')];
    const told = { ...record, claims: new Map([...record.claims, ...claims.map(each => [each.id, each] as const)]) };
    const snapshot = viewAt(told, { asOf: spanOf('2026-01-01') });
    const all = routes(snapshot).routes.flatMap(route => redFlagsOf(route, snapshot));
    expect(all.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['new-firm', 'beta was founded in March 2023, less than 2 years before shipment1 began.'],
      ['restricted-place', 'beta has its seat in Hong Kong SAR China.'],
    ]);
  });
  test('a firm on a list; more brought than counted', () => {
    const listed = 'shipment1 from 2024 to 2024; alpha SUPPLIES shipment1; body1 LISTS alpha from 2023';
    expect(flags(listed)).toEqual([['listed-party', 'alpha']]);
    expect(flags(listed.replace('from 2023', 'from 2025'))).toEqual([]);
    expect(flags('fleet1 10 gpus; alpha SUPPLIES shipment1; shipment1 CARRIES fleet1 20 quantity')).toEqual([
      ['quantity-beyond-count', 'fleet1'],
    ]);
  });
});

describe('random shipments', () => {
  const [firms, shipments] = [
    ['alpha', 'beta', 'gamma', 'delta'],
    ['shipment1', 'shipment2', 'shipment3', 'shipment4', 'shipment5'],
  ];
  const date = fc.constantFrom('', '', ' from 2024', ' from 2024-03 to 2024-06', ' from 2025 to 2025-02');
  const goods = fc.constantFrom('', 'fleet1', 'fleet2', 'fleet1 20 quantity', 'fleet1 100 quantity');
  const drawing: fc.Arbitrary<Drawing> = fc
    .tuple(...shipments.map(() => fc.record({ date, goods, supplier: fc.nat(4), receiver: fc.nat(4) })))
    .map(each =>
      draw(
        each
          .flatMap(({ date: days, goods: carried, supplier, receiver }, i) => [
            `${shipments[i]}${days}`,
            ...(firms[supplier] ? [`${firms[supplier]} SUPPLIES ${shipments[i]}`] : []),
            ...(firms[receiver] ? [`${firms[receiver]} RECEIVES ${shipments[i]}`] : []),
            ...(carried === '' ? [] : [`${shipments[i]} CARRIES ${carried}`]),
          ])
          .join('; '),
      ),
    );

  test('each stands on a route; each step is one that the definition allows; none leads back', () => {
    let steps = 0;
    fc.assert(
      fc.property(drawing, drawn => {
        const snapshot = viewAt(recordOf(drawn), { asOf: spanOf('2026-01-01') });
        const { routes: all, truncated } = routes(snapshot);
        expect(truncated).toBe(false);
        const known = [...shipmentsIn(snapshot).keys()];
        expect([...new Set(all.flatMap(({ legs }) => legs.map(({ shipped }) => shipped.shipment)))].sort()).toEqual(
          known,
        );
        for (const { legs } of all) {
          expect(new Set(legs.map(({ shipped }) => shipped.shipment)).size).toBe(legs.length);
          for (const [i, { shipped, link }] of legs.entries()) {
            const before = legs[i - 1]?.shipped;
            if (!before || !link) continue;
            steps += 1;
            const receivers = before.receives.map(({ from }) => from);
            const suppliers = shipped.supplies.map(({ from }) => from);
            expect(link.through).toEqual(receivers.filter(firm => suppliers.includes(firm)));
            expect(before.begin.first <= shipped.end.last).toBe(true);
            const shared = [...before.goods.keys()].filter(thing => shipped.goods.has(thing));
            expect(shared.length > 0 || before.goods.size === 0 || shipped.goods.size === 0).toBe(true);
            if (link.through.length === 0) expect(shared.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: runs(500) },
    );
    expect(steps).toBeGreaterThan(seenAtLeast(500));
  });
});
