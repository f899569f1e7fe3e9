import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../web/core/address.ts';
import { drawnAddress, explorerOwn } from '../../../web/core/drawnAddress.ts';
import { noFilters } from '../../../web/pages/explore/state/filters.ts';
import { amendAll, record, redo, startHistory, undo } from '../../../web/pages/explore/state/history.ts';
import { questionBetween } from '../../../web/pages/explore/state/pathQuestion.ts';
import {
  addRoots,
  collapse,
  emptyView,
  expand,
  heldIds,
  hide,
  isExpanded,
  keepOnly,
  markWay,
  openGroup,
  setGrouping,
  showHidden,
  togglePinned,
  type View,
  withPlaces,
} from '../../../web/pages/explore/state/view.ts';
import { formatView, parseView } from '../../../web/pages/explore/state/viewAddress.ts';
import { owns, steps } from './steps.ts';

test('a second page of an expansion joins the first', () => {
  const view = expand(expand(addRoots(emptyView, ['a']), owns('a', 'b')), owns('a', 'c'));
  expect(view.expansions).toEqual([owns('a', 'b', 'c')]);
  expect(heldIds(view)).toEqual(['a', 'b', 'c']);
});

test('collapsing takes back what was expanded, and what was expanded from that', () => {
  let view = addRoots(emptyView, ['a', 'd']);
  view = expand(expand(expand(view, owns('a', 'b', 'd')), owns('b', 'c')), owns('c', 'b'));
  view = togglePinned(hide(view, ['c']), ['b', 'd']);
  const collapsed = collapse(view, 'a');
  expect(heldIds(collapsed)).toEqual(['a', 'd']);
  expect(isExpanded(collapsed, 'a')).toBe(false);
  expect([collapsed.hidden, collapsed.pinned]).toEqual([[], ['d']]);
});

test('what two expansions brought in stays while one of them stands', () => {
  const view = expand(expand(addRoots(emptyView, ['a', 'z']), owns('a', 'b')), owns('z', 'b'));
  expect(heldIds(collapse(view, 'a'))).toEqual(['a', 'z', 'b']);
});

test('expanding or asking for something hidden shows it again', () => {
  const view = hide(expand(addRoots(emptyView, ['a']), owns('a', 'b')), ['a', 'b']);
  expect(addRoots(view, ['a']).hidden).toEqual(['b']);
  expect(expand(view, owns('a', 'b')).hidden).toEqual(['a']);
  expect(showHidden(view).hidden).toEqual([]);
  expect(keepOnly(showHidden(view), ['b']).hidden).toEqual(['a']);
});

test('pinning pins all, and lets go when all are pinned', () => {
  const one = togglePinned(emptyView, ['a']);
  expect(togglePinned(one, ['a', 'b']).pinned).toEqual(['a', 'b']);
  expect(togglePinned(togglePinned(one, ['a', 'b']), ['a', 'b']).pinned).toEqual([]);
});

test('marking a path draws what is missing of it, shows what is hidden, and leaves the rest alone', () => {
  const view = hide(expand(addRoots(emptyView, ['a']), owns('a', 'b', 'c')), ['b', 'c']);
  const marked = markWay(view, ['a', 'b', 'd'], ['a', 'b', 'd', 'r']);
  expect(marked).toEqual({ ...view, roots: ['a', 'd'], hidden: ['c'], marked: ['a', 'b', 'd', 'r'] });
});

test('what cannot be read of a question about paths stays as usual', () => {
  expect(parseView({ paths: 'a,b,900,nowhere', pathKinds: 'EATS,OWNS' }, false).paths).toEqual({
    ...questionBetween('a', 'b'),
    kinds: ['OWNS'],
  });
  expect(parseView({ paths: 'a,b,c,7,store' }, false).paths).toEqual({ ...questionBetween('a', 'b', 'c'), most: 7 });
  expect(parseView({ paths: 'a,a,7,store' }, false).paths).toBeUndefined();
  expect(parseView({ paths: 'a,b,7,drawn' }, false).paths).toEqual({
    ...questionBetween('a', 'b'),
    most: 7,
    over: 'drawn',
  });
});

test('grouping anew closes the opened groups', () => {
  const opened = openGroup(setGrouping(emptyView, 'alike'), 'a');
  expect(opened.opened).toEqual(['a']);
  expect(setGrouping(opened, 'country').opened).toEqual([]);
});

test('undo takes back every step, redo does it again', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), all => {
      let history = startHistory(emptyView);
      const seen = [history.present];
      for (const step of all) {
        const next = record(history, step(history.present));
        if (next !== history) seen.push(next.present);
        history = next;
      }
      for (const state of seen.slice(0, -1).reverse()) {
        history = undo(history);
        expect(history.present).toBe(state);
      }
      expect(undo(history)).toBe(history);
      for (const state of seen.slice(1)) {
        history = redo(history);
        expect(history.present).toBe(state);
      }
      expect(redo(history)).toBe(history);
    }),
  );
});

test('a new step forgets what was undone; putting things right does not', () => {
  const history = undo(record(record(startHistory(1), 2), 3));
  expect(amendAll(history, state => state * 10)).toEqual({ past: [10], present: 20, future: [30] });
  expect(record(history, 4).future).toEqual([]);
});

test('places are found for what a view draws and has none for, groups too', () => {
  const view = { ...addRoots(emptyView, ['a', 'b']), positions: new Map([['a', { x: 1, y: 1 }]]) };
  const at = (x: number) => ({ x, y: 0 });
  const places = new Map(['a', 'b', 'c', 'group~d'].map((id, i) => [id, at(i)]));
  expect([...withPlaces(setGrouping(view, 'none'), places).positions]).toEqual([
    ['a', { x: 1, y: 1 }],
    ['b', at(1)],
  ]);
  expect(withPlaces(setGrouping(view, 'alike'), places).positions.get('group~d')).toEqual(at(3));
  expect(withPlaces(view, new Map([['a', at(9)]]))).toBe(view);
});

test('an address reproduces the view exactly', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 15 }), fc.boolean(), (all, isDated) => {
      const view = all.reduce((present, step) => step(present), emptyView);
      fc.pre(view.roots.length > 0 || !isDated);
      const held = heldIds(view);
      const positions = new Map([...view.positions].filter(([id]) => held.includes(id)));
      const again = parseView(formatView(view), isDated);
      expect({ ...again, positions: Object.fromEntries(again.positions) }).toEqual({
        ...view,
        hidden: again.hidden,
        positions: Object.fromEntries(positions),
      });
      expect([...again.hidden].sort()).toEqual([...view.hidden].sort());
      expect(formatView(again)).toEqual(formatView({ ...view, positions, hidden: again.hidden }));
    }),
  );
});

test('the usual view needs no parameters, and nonsense asks for nothing', () => {
  expect(Object.values(formatView(emptyView)).every(value => value === undefined)).toBe(true);
  const nonsense = parseView(
    {
      more: 'a,EATS,out,b!,,,',
      at: '1,2!x,y!',
      layout: 'spiral',
      leastShare: 'much',
      since: 'yesterday',
      without: 'Firm,Unicorn',
      certainty: 'maybe',
      paths: 'a',
    },
    false,
  );
  expect(nonsense).toEqual({ ...emptyView, filters: { ...noFilters, kinds: ['Firm'] } });
});

test('2,000 entities with long ids, their places, pins and hidden ones are in the address, whole', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => `firm-of-some-holding-in-浪潮~!,${i}`);
  const positions = new Map(many.map((id, i) => [id, { x: i * 97 - 90_000, y: 31_000 - i * 31 }]));
  const view: View = {
    ...emptyView,
    roots: many.slice(0, 1_000),
    expansions: [owns(many[0] ?? '', ...many.slice(1_000))],
    hidden: many.slice(0, 1_900),
    pinned: many.slice(100),
    positions,
  };
  const own = Object.fromEntries(
    Object.entries(formatView(view)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const selection = many.slice(0, 500).map(id => ({ type: 'entity' as const, id }));
  const text = formatAddress({ page: 'explore', own, selection, asOf: '2025-06' });
  // A server is asked for no more than the path.
  expect(text.slice(0, text.indexOf('#'))).toBe('/explore');
  const again = parseAddress(text);
  expect(again).toEqual({ page: 'explore', own, selection, asOf: '2025-06' });
  expect(parseView(again?.own ?? {}, false)).toEqual(view);
});

test('a link with a date and no word about leases and groups shows what it always showed; a new one says it', () => {
  const own = { ids: 'lease-a,firm-b' };
  expect(parseView(own, true)).toMatchObject({ leases: 'node', grouping: 'none' });
  expect(parseView(own, false)).toMatchObject({ leases: 'edge', grouping: 'persons' });
  expect(parseView({ ...own, group: 'nat-1,nat-2' }, true)).toMatchObject({
    grouping: 'alike',
    opened: ['nat-1', 'nat-2'],
  });
  const many = Array.from({ length: 101 }, (_, i) => `firm-${i}`);
  for (const isDated of [true, false]) {
    expect(parseView(explorerOwn(['lease-a']), isDated)).toMatchObject({ leases: 'edge', grouping: 'persons' });
    expect(parseView(explorerOwn(many), isDated)).toMatchObject({ leases: 'edge', grouping: 'country' });
  }
  expect(drawnAddress({ page: 'explore', asOf: '2025-06' }, 'lease-a').own).toEqual(explorerOwn(['lease-a']));
});
