import { expect, test } from 'vitest';
import { describe as inWords } from '../../../web/graph/describe.ts';
import { edgeWidth, graphElements, labelOfEntity, lineOf } from '../../../web/graph/elements.ts';
import { graphEntities } from '../../../web/graph/fromAnswer.ts';
import { relationLabel, wrapLabel } from '../../../web/graph/labels.ts';
import { nodePicture } from '../../../web/graph/nodeImage.ts';
import { outlines } from '../../../web/graph/outlines.ts';
import { lightPalette, mix } from '../../../web/graph/palette.ts';
import { readAlong } from '../../../web/graph/readAlong.ts';
import { styleSheet } from '../../../web/graph/styleSheet.ts';
import { entity, graphOf, relation } from './graphs.ts';

test('a share of 0 is thinner than one of 100, and unknown is as thin as 0', () => {
  const owns = (share?: number) =>
    edgeWidth(relation('a OWNS b', share === undefined ? {} : { shareMin: share, shareMax: share }));
  expect(owns(0)).toBeLessThan(owns(100));
  expect(owns()).toBe(owns(0));
  expect(owns(50)).toBeGreaterThan(owns(10));
});

test('lines tell status and certainty apart', () => {
  expect(lineOf({ certainty: 'CERTAIN', status: 'REPORTED' })).toBe('solid');
  expect(lineOf({ certainty: 'CERTAIN', status: 'ALLEGED' })).toBe('alleged');
  expect(lineOf({ certainty: 'CERTAIN', status: 'CHARGED' })).toBe('charged');
  expect(lineOf({ certainty: 'POSSIBLE', status: 'ALLEGED' })).toBe('possible');
  expect(lineOf({ certainty: null, status: 'CONVICTED' })).toBe('past');
  expect(lineOf({ certainty: undefined, status: 'CONVICTED' })).toBe('solid');
});

test('an edge without both ends is not drawn', () => {
  const graph = { entities: [entity('firm-a')], relations: [relation('firm-a OWNS firm-b')] };
  expect(graphElements(graph, { palette: lightPalette }).map(({ data }) => data.id)).toEqual(['firm-a']);
});

test('an entity is past when nothing it is tied by holds; without ties it is not', () => {
  const graph = {
    entities: ['firm-a', 'firm-b', 'firm-c', 'firm-d'].map(id => entity(id)),
    relations: [relation('firm-a OWNS firm-b', { certainty: null }), relation('firm-b OWNS firm-c')],
  };
  const past = graphElements(graph, { palette: lightPalette })
    .filter(({ classes }) => [classes].flat().includes('past'))
    .map(({ data }) => data.id);
  expect(past).toEqual(['firm-a', 'firm-a~OWNS~firm-b']);
});

test('a disputed relation says so in words as well', () => {
  const graph = graphOf('firm-a OWNS firm-b');
  const disputed = { ...graph, relations: graph.relations.map(own => ({ ...own, disputed: true })) };
  const edge = graphElements(disputed, { palette: lightPalette }).find(({ group }) => group === 'edges');
  expect(edge?.data.label).toMatch(/^≠ disputed\n/);
});

test('numbers stand beside their verb, dates on their own line', () => {
  expect(relationLabel('owns', ['33–34 %', 'from March 2025'])).toBe('owns 33–34 %\nfrom March 2025');
  expect(relationLabel('covers', ['about 2,304 GPUs', 'from 2025'])).toMatch(/2,304/);
  expect(relationLabel('uses', ['on the spot', 'from March 2025'])).toBe('uses\non the spot\nfrom March 2025');
  expect(relationLabel('controls', [])).toBe('controls');
});

test('labels are cut to their lines and say so; scripts without spaces are broken too', () => {
  expect(wrapLabel('one two', 20, 3)).toBe('one two');
  expect(wrapLabel('a very long name of a firm that goes on and on', 6, 2)).toMatch(/^[^\n]+\n[^\n]+…$/);
  expect(
    wrapLabel('人工智能数据中心有限公司', 5, 3)
      .split('\n')
      .every(line => line.length <= 6),
  ).toBe(true);
  expect(wrapLabel('', 5, 3)).toBe('');
});

test('a name cannot break out of a picture', () => {
  const picture = nodePicture({ icon: [], colour: '#000000', paper: '#ffffff', caption: '<script>"\'&' });
  expect(picture).not.toContain('<script');
});

test('every kind has an outline that stays within the node', () => {
  for (const outline of Object.values(outlines)) {
    if (typeof outline === 'string') continue;
    expect(outline.length % 2).toBe(0);
    expect(outline.length).toBeGreaterThanOrEqual(6);
    for (const value of outline) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  }
  const selectors = styleSheet(lightPalette).map(({ selector }) => selector);
  for (const kind of Object.keys(outlines)) expect(selectors).toContain(`node[kind = "${kind}"]`);
});

test('colours mix by parts', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
});

test('an entity is described with what it is tied to and what is not drawn', () => {
  const graph = graphOf('firm-a OWNS firm-b');
  const [first, ...rest] = graph.entities;
  const text = inWords({ ...graph, entities: [{ ...entity('firm-a', first), more: 3 }, ...rest] }, 'firm-a');
  expect(text).toContain('owns Name of firm-b');
  expect(text).toContain('3 not shown');
  expect(inWords(graph, 'firm-b')).toContain('Name of firm-a owns it');
  expect(inWords(graph, 'nobody')).toBe('');
});

test('a node has its short name, unless another of the picture has the same', () => {
  const answer = (id: string, name: string, label: string) => ({
    ...{ id, kind: 'Firm' as const, name, label, relationCounts: [], place: null, restricted: null },
  });
  const [a, b, c] = graphEntities([
    answer('a', 'The firm with a long name (unnamed)', 'Long firm'),
    answer('b', 'Customers in Kedah', 'Customers'),
    answer('c', 'Customers in Johor', 'Customers'),
  ]);
  expect([a, b, c].map(entity => entity && labelOfEntity(entity).replaceAll('\n', ' '))).toEqual([
    'Long firm',
    'Customers in Kedah',
    'Customers in Johor',
  ]);
});

test('arrows are read from the hardware to the party, whichever end the record names first', () => {
  const [used, hosted] = [
    relation('nat-a USES fleet-a', { verb: 'uses' }),
    relation('dc-a HOSTS fleet-a', { verb: 'houses' }),
  ];
  expect(readAlong(used)).toEqual({ start: 'fleet-a', end: 'nat-a', verb: 'used by' });
  expect([readAlong(hosted).start, readAlong(hosted).end].sort()).toEqual(['dc-a', 'fleet-a']);
  const lease = relation('firm-a TAKES fleet-a', { verb: 'leases', verbBack: 'leased to' });
  expect(readAlong(lease)).toEqual({ start: 'fleet-a', end: 'firm-a', verb: 'leased to' });
  const { entities } = graphOf('nat-a USES fleet-a');
  const [edge] = graphElements({ entities, relations: [used] }, { palette: lightPalette }).filter(
    ({ group }) => group === 'edges',
  );
  expect(edge?.data).toMatchObject({ source: 'fleet-a', target: 'nat-a', label: 'used by' });
});
