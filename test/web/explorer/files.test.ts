import { expect, test } from 'vitest';
import { lightPalette } from '../../../web/graph/palette.ts';
import { entitiesCsv, relationsCsv } from '../../../web/pages/explorer/export/csv.ts';
import { graphMl } from '../../../web/pages/explorer/export/graphMl.ts';
import { svg } from '../../../web/pages/explorer/export/svg.ts';
import { shareInWords } from '../../../web/pages/explorer/shareInWords.ts';
import { sortRows } from '../../../web/pages/explorer/state/sortRows.ts';
import { entity, relation } from '../graph/graphs.ts';

const hostile = '=HYPERLINK("x"),<script>alert(1)</script>\u0000';
const graph = {
  entities: [
    entity('firm-a', { name: hostile, country: 'CN', countryBasis: 'seat', restricted: true }),
    entity('firm-b'),
  ],
  relations: [relation('firm-a OWNS firm-b', { shareMin: 0, shareMax: 51, status: 'ALLEGED', disputed: true })],
};
const positions = new Map([
  ['firm-a', { x: 0, y: 0 }],
  ['firm-b', { x: 300, y: 40 }],
]);

test('a spreadsheet runs no name as a formula, and an unknown is empty while 0 is 0', () => {
  const [, first] = entitiesCsv(graph).split('\r\n');
  expect(first).toContain(`"'=HYPERLINK(""x""),`);
  const [head = '', row = ''] = relationsCsv(graph).replace('\uFEFF', '').split('\r\n');
  const cell = (name: string): string | undefined =>
    row.match(/("([^"]|"")*"|[^,]*)(,|$)/gu)?.[head.split(',').indexOf(name)];
  expect(cell('shareMin')).toBe('0,');
  expect(cell('start')).toBe(',');
});

test('GraphML escapes names, drops what XML cannot hold, and leaves out what is unknown', () => {
  const text = graphMl(graph, positions);
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('\u0000');
  expect(text).toContain('<data key="shareMin">0</data>');
  expect(text).not.toContain('key="start">');
  expect(text.match(/<node /gu)).toHaveLength(2);
  expect(text.match(/<edge /gu)).toHaveLength(1);
});

test('the SVG holds every node and line with a place, and no markup from names', () => {
  const text = svg(graph, positions, lightPalette);
  expect(text.match(/class="node"/gu)).toHaveLength(2);
  expect(text).toContain('stroke-dasharray="6 4"');
  expect(text).not.toContain('<script>');
  expect(svg(graph, new Map([['firm-a', { x: 0, y: 0 }]]), lightPalette)).not.toContain('class="edge"');
});

test('rows sort by number or name, unknown ones last in both directions', () => {
  const rows = [{ v: 10 }, { v: undefined }, { v: 9 }, { v: 0 }];
  const values = (descending: boolean) => sortRows(rows, { column: 'v', descending }, ({ v }) => v).map(({ v }) => v);
  expect(values(false)).toEqual([0, 9, 10, undefined]);
  expect(values(true)).toEqual([10, 9, 0, undefined]);
});

test('shares in words', () => {
  expect(shareInWords({ shareMin: 0, shareMax: 0 })).toBe('0 %');
  expect(shareInWords({ shareMin: 33, shareMax: 34 })).toBe('33–34 %');
  expect(shareInWords({ shareMin: null, shareMax: 20 })).toBe('at most 20 %');
  expect(shareInWords({ shareMin: 5 })).toBe('at least 5 %');
  expect(shareInWords({})).toBe('not reported');
});
