import { expect, test } from 'vitest';
import { written } from '../../../domain/exports/exported.ts';
import { graphMl } from '../../../domain/exports/graphMl.ts';
import { entitiesCsv, relationsCsv } from '../../../domain/exports/tables.ts';
import { fileNamed } from '../../../web/core/fileName.ts';
import { legendOf } from '../../../web/graph/legend.ts';
import { lightPalette } from '../../../web/graph/palette.ts';
import { sheet } from '../../../web/graph/sheet.ts';
import { drawing, svg } from '../../../web/graph/svg.ts';
import { titleOf } from '../../../web/pages/explore/export/about.ts';
import { questionMeta, questionText } from '../../../web/pages/explore/export/questionHtml.ts';
import { chosenOrToday, pictureRecord } from '../../../web/pages/explore/export/record.ts';
import { shareInWords } from '../../../web/pages/explore/shareInWords.ts';
import { sortRows } from '../../../web/ui/sortRows.ts';
import { entity, relation } from '../graph/graphs.ts';

const hostile = '=HYPERLINK("x"),<script>alert(1)</script>\u0000';
const graph = {
  entities: [
    entity('firm-a', { name: hostile, country: 'CN', countryBasis: 'seat', restrictedByOwnSeat: true }),
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
  // Where nobody reports a seat, the file says neither yes nor no.
  const lines = entitiesCsv(graph).trim().split('\r\n');
  expect(lines.map(line => line.split(',').at(-1))).toEqual(['restrictedByOwnSeat', 'true', '']);
  const [head = '', row = ''] = relationsCsv(graph).replace('\uFEFF', '').split('\r\n');
  const cell = (name: string): string | undefined =>
    row.match(/("([^"]|"")*"|[^,]*)(,|$)/gu)?.[head.split(',').indexOf(name)];
  expect(cell('shareMin')).toBe('0,');
  expect(cell('start')).toBe(',');
});

test('GraphML escapes names, drops what XML cannot hold, and leaves out what is unknown', () => {
  const text = written(graphMl({ positions }), graph);
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('\u0000');
  expect(text).toContain('<data key="shareMin">0</data>');
  expect(text).not.toContain('key="start">');
  expect(text.match(/<node /gu)).toHaveLength(2);
  expect(text.match(/<edge /gu)).toHaveLength(1);
});

test('tables and GraphML carry what their writer adds of the view', () => {
  const more = [{ name: 'asOf', type: 'string', value: () => '2025-06' } as const];
  expect(entitiesCsv(graph, more).split('\r\n')[1]?.endsWith(',2025-06')).toBe(true);
  expect(relationsCsv(graph, more).split('\r\n')[1]?.endsWith(',2025-06')).toBe(true);
  const text = written(graphMl({ about: { view: 'A & B' } }), graph);
  expect(text).toContain('<key id="graph-view" for="graph" attr.name="view" attr.type="string"/>');
  expect(text).toMatch(/<graph [^>]*>\n<data key="graph-view">A &#38; B<\/data>/u);
});

test('GraphML keeps parallel relations apart for Gephi, ids for igraph, and silence apart from no', () => {
  const parallel = {
    entities: [entity('firm-a'), entity('firm-b', { restrictedByOwnSeat: false })],
    relations: [
      relation('firm-a OWNS firm-b', { shareMin: 30, shareMinExclusive: true }),
      relation('firm-a OWNS firm-b', { id: 'firm-a~OWNS~firm-b~2025', start: '2025' }),
      relation('firm-a CONTROLS firm-b'),
    ],
  };
  const text = written(graphMl({ positions }), parallel);
  const edges = text.match(/<edge .*<\/edge>/gu) ?? [];
  expect(edges.map(edge => / label="([^"]*)"/u.exec(edge)?.[1])).toEqual(['OWNS', 'OWNS 2', 'CONTROLS']);
  expect(edges.map(edge => /<data key="relationId">([^<]*)</u.exec(edge)?.[1])).toEqual(
    parallel.relations.map(({ id }) => id),
  );
  expect(edges.map(edge => /<data key="relation">([^<]*)</u.exec(edge)?.[1])).toEqual(['OWNS', 'OWNS', 'CONTROLS']);
  // A reader that knows only booleans makes an absent one false: flags are text, and absent ones have no element.
  expect(text).not.toContain('attr.type="boolean"');
  expect(edges.map(edge => /<data key="shareMinExclusive">([^<]*)</u.exec(edge)?.[1])).toEqual([
    'yes',
    undefined,
    undefined,
  ]);
  expect(text.match(/<data key="restrictedByOwnSeat">no</gu)).toHaveLength(1);
  const keys = text.match(/<key id="([^"]*)"/gu) ?? [];
  expect(new Set(keys).size).toBe(keys.length);
});

test('the SVG holds every node and line with a place, and no markup from names', () => {
  const drawn = drawing(graph, positions, lightPalette);
  const text = svg(drawn, drawn);
  expect(text.match(/class="node"/gu)).toHaveLength(2);
  expect(text).toContain('stroke-dasharray="6 4"');
  expect(text).not.toContain('<script>');
  expect(drawing(graph, new Map([['firm-a', { x: 0, y: 0 }]]), lightPalette).content).not.toContain('class="edge"');
});

test('a picture that leaves the page says what it is of, how to read it, and on what it rests', () => {
  const picture = drawing(graph, positions, lightPalette);
  const legend = legendOf(graph, lightPalette);
  expect(legend.map(({ text }) => text)).toEqual([
    'firm',
    'seat or citizenship in China, Hong Kong SAR China, Macao SAR China',
    'alleged, or denied',
    'disputed',
  ]);
  const text = sheet(
    { ...picture, content: svg(picture, picture) },
    { title: '<A case>', lines: ['As of 2025-06.'], sources: ['The Registry, “Extract”, 2025'] },
    legend,
    lightPalette,
  );
  for (const part of ['&#60;A case&#62;', 'As of 2025-06.', 'The Registry, “Extract”, 2025', 'alleged, or denied'])
    expect(text).toContain(part);
  expect(text).not.toContain('<A case>');
});

test('a file is named after the case that most of its relations come from, else after who is drawn', () => {
  const claim = (title: string | undefined) => ({ case: title === undefined ? null : { id: title, title } });
  const evidence = (...titles: (string | undefined)[]) =>
    titles.map((title, i) => ({ id: `r${i}`, sources: [], claims: [claim(title)] }));
  type Evidence = Parameters<typeof titleOf>[1];
  const named = { entities: [entity('a', { name: 'Alpha' }), entity('b', { name: 'Beta' })], relations: [] };
  expect(titleOf(named, evidence('Case one', 'Case one', 'Case two') as unknown as Evidence)).toBe('Case one');
  expect(titleOf(named, evidence('Case one', 'Case two', undefined) as unknown as Evidence)).toBe('Alpha, Beta');
  const asOf = { date: '2025-06', chosen: true };
  expect(fileNamed('Case: 字节 & “servers”', asOf.date, '.svg')).toBe('case-字节-servers-2025-06.svg');
});

test('a file tells its dates, whether they were chosen, when it was made of which revision, and how far its link reaches', () => {
  const exported = '2026-06-01T09:30:00.000Z';
  const made = (address: string) => {
    const question = {
      ...{ title: 'A case', filters: ['only disputed relations'], address, exported, revision: 'r-42' },
      ...{ asOf: chosenOrToday('2025-06', exported), knownBy: chosenOrToday(undefined, exported) },
    };
    return pictureRecord(graph, positions, question, []);
  };
  const record = made('http://127.0.0.1:8080/explore?ids=a');
  expect(record.question).toMatchObject({
    ...{ asOf: { date: '2025-06', chosen: true }, knownBy: { date: '2026-06-01', chosen: false } },
    ...{ exported, revision: 'r-42' },
  });
  const head = questionText(record.question);
  expect(head).toContain('As of 2025-06. Known as of 2026-06-01 (today, no date was chosen).');
  expect(head).toContain('Data revision r-42, exported 2026-06-01 09:30 UTC.');
  expect(head).toContain('Filters: only disputed relations.');
  expect(questionMeta(record.question)).toContain(`<meta name="dcterms.created" content="${exported}">`);
  expect(head).toContain('works only where the server at 127.0.0.1:8080 can be reached');
  expect(questionText(made('https://example.org/explore').question)).not.toContain('works only where');
});

test('rows sort by number or name, unknown ones last in both directions', () => {
  const rows = [{ v: 10 }, { v: undefined }, { v: 9 }, { v: 0 }];
  const values = (reversed: boolean) => sortRows(rows, { column: 'v', reversed }, ({ v }) => v).map(({ v }) => v);
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
