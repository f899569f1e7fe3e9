import { expect, test } from 'vitest';
import { type Link, routeChain } from '../../web/features/routes/routeChain.ts';
import type { RouteLineFragment } from '../../web/generated/operations.ts';

type Leg = RouteLineFragment['legs'][number];

const entity = (id: string) => ({ id, kind: 'Firm' as const, name: `The ${id}`, label: `The ${id}` });
const by = (ids: string) => ids.split(' ').flatMap(id => (id === '' ? [] : [{ from: entity(id) }]));
const leg = (shipment: string, from: string, to: string, gap: string | null = null): Leg =>
  ({
    ...{ shipment: { ...entity(shipment), kind: 'Shipment' }, start: null, end: null, goods: [] },
    ...{ supplies: by(from), receives: by(to), gap, certainty: null },
  }) as unknown as Leg;

/** `a b -[s1]-> c`; `...` is a gap, `?` what nobody reports. */
const drawn = (links: readonly Link[]): string =>
  links
    .map(link => {
      if (link.is === 'gap') return '...';
      if (link.is === 'shipment') return `-[${link.leg.shipment.id}]->`;
      const parties = link.parties.map(
        ({ entity: { id }, part }) => id + (part === undefined || part === 'passed on' ? '' : ` (${part})`),
      );
      return parties.join(' ') || '?';
    })
    .join(' ');
const draw = (makers: string, ...legs: readonly Leg[]) =>
  drawn(routeChain({ makers: by(makers).map(({ from }) => from), legs: [...legs] }));

test('a route runs from its supplier over who passed the goods on to who received them last', () => {
  expect(draw('', leg('s1', 'a', 'b'))).toBe('a -[s1]-> b');
  expect(draw('', leg('s1', 'a', 'b'), leg('s2', 'b', 'c'))).toBe('a -[s1]-> b -[s2]-> c');
});

test('what nobody reports stands as such, and is not left out', () => {
  expect(draw('', leg('s1', '', ''))).toBe('? -[s1]-> ?');
  expect(draw('', leg('s1', 'a', 'b'), leg('s2', 'b', ''))).toBe('a -[s1]-> b -[s2]-> ?');
});

test('a gap is never bridged: both of its ends are drawn', () => {
  expect(draw('', leg('s1', 'a', 'b'), leg('s2', 'c', 'd', 'Not reported.'))).toBe('a -[s1]-> b ... c -[s2]-> d');
});

test('between two shipments it is told who did only one half', () => {
  expect(draw('', leg('s1', 'a', 'b c'), leg('s2', 'd b', 'e'))).toBe(
    'a -[s1]-> b c (only received) d (only supplied) -[s2]-> e',
  );
});

test('a maker that is not the supplier stands before a gap; one that is begins the route', () => {
  expect(draw('m', leg('s1', 'a', 'b'))).toBe('m ... a -[s1]-> b');
  expect(draw('m', leg('s1', '', 'b'))).toBe('m ... ? -[s1]-> b');
  expect(draw('m', leg('s1', 'm a', 'b'))).toBe('m a -[s1]-> b');
});

test('one firm that two relations name stands once', () => {
  expect(draw('', leg('s1', 'a a', 'b'))).toBe('a -[s1]-> b');
});
