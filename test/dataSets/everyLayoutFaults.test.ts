import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { idPart } from '../../seed/dataSets/writeFacts.ts';
import { filesIn } from '../../seed/files/openZip.ts';
import { readFacts, written } from './read.ts';

const sampleOf = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`samples/${name}`, import.meta.url)));

const table =
  'id,name,headquarters,founded\nf-1,Larch Compute Ltd 云杉算力有限公司,CN,2020-03-04\nf-2,Spruce Cloud Ltd,MY,2021-05-06\n';
/** A sample of each layout, a field that it needs, and a date and a text of a row. */
const layouts = {
  'csl CSV': { name: 'csl.csv', sample: sampleOf('csl.csv'), field: 'source' },
  'csl JSON': { name: 'csl.json', sample: sampleOf('csl.json'), field: 'source_list_url' },
  opensanctions: { name: 't.csv', sample: sampleOf('opensanctions.targets.simple.csv'), field: 'schema' },
  followthemoney: { name: 'e.jsonl', sample: sampleOf('ftm.entities.jsonl'), field: 'schema' },
  'gleif lei2': { name: 'l.csv', sample: sampleOf('gleif-lei2.csv'), field: 'Entity.LegalName' },
  'gleif rr': { name: 'r.csv', sample: sampleOf('gleif-rr.csv'), field: 'Relationship.RelationshipType' },
  'gleif repex': { name: 'x.csv', sample: sampleOf('gleif-repex.csv'), field: 'Exception.Category' },
  bods: { name: 'b.json', sample: sampleOf('bods-0.4.json'), field: 'recordDetails' },
  psc: { name: 'p.txt', sample: sampleOf('psc-snapshot.txt'), field: 'data' },
  table: { name: 'holdings.csv', sample: Buffer.from(table), field: 'name' },
} as const;
type LayoutName = keyof typeof layouts;
const isTable = (layout: LayoutName): boolean => layouts[layout].name.endsWith('.csv');
const names = Object.keys(layouts) as LayoutName[];

const changed = (content: Buffer, change: (text: string) => string): Buffer => Buffer.from(change(content.toString()));

/** What a faulty file gets: why it is refused as a whole; else what its rows come to. */
const gets = async (layout: LayoutName, content: Buffer, name: string = layouts[layout].name): Promise<string> => {
  const isMapped = layout === 'table';
  try {
    if (name.endsWith('.zip')) await filesIn(written(content, name));
    const { tally } = await readFacts(written(content, name), isMapped ? 'table' : undefined);
    const left = [...tally.leftOut.values()].reduce((sum, rows) => sum + rows, 0);
    // Whatever is wrong, every row is accounted for.
    expect(tally.rows).toBe(tally.loaded + tally.merged + left + tally.bad);
    const bad = tally.firstBad.map(({ fault }) => `${fault.problem}`).join(', ');
    const dropped = [...tally.dropped.keys()].join(', ');
    return `${tally.loaded}/${tally.rows}${bad === '' ? '' : `; bad: ${bad}`}${dropped === '' ? '' : `; dropped: ${dropped}`}`;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : error}`
      .replace(/.*?:(?= )/, 'refused:')
      .replace(/\S*throughline-\S*/g, 'FILE');
  }
};

const faults: Readonly<Record<string, (layout: LayoutName) => Promise<string>>> = {
  'wrong column': layout =>
    gets(
      layout,
      changed(layouts[layout].sample, text => text.replaceAll(layouts[layout].field, `${layouts[layout].field}X`)),
    ),
  'cut file': layout => gets(layout, layouts[layout].sample.subarray(0, layouts[layout].sample.length - 20)),
  'UTF-16': layout => gets(layout, Buffer.from(`\uFEFF${layouts[layout].sample.toString()}`, 'utf16le')),
  'a byte that is none of UTF-8': layout => {
    const { sample } = layouts[layout];
    const at = sample.indexOf('云') + 6;
    return at < 6
      ? gets(layout, sample)
      : gets(layout, Buffer.concat([sample.subarray(0, at), Buffer.from([0xff]), sample.subarray(at)]));
  },
  'dates such as 0205-11-03': layout =>
    gets(
      layout,
      changed(layouts[layout].sample, text => text.replace(/\b20\d\d-\d\d(-\d\d)?/g, '0205-11-03')),
    ),
  'a line of a million cells': layout =>
    isTable(layout)
      ? gets(layout, Buffer.concat([layouts[layout].sample, Buffer.from(','.repeat(1_000_000)), Buffer.from('\n')]))
      : gets(layout, Buffer.concat([layouts[layout].sample, Buffer.from(`\n{"a":[${'1,'.repeat(1_000_000)}1]}\n`)])),
  'a header of a million cells': layout =>
    gets(layout, Buffer.concat([Buffer.from(','.repeat(1_000_000)), layouts[layout].sample])),
  'gzip bomb': layout =>
    gets(
      layout,
      gzipSync(Buffer.concat([layouts[layout].sample, Buffer.alloc(12_000_000, '\n')])),
      `${layouts[layout].name}.gz`,
    ),
  'zip bomb': layout =>
    gets(
      layout,
      Buffer.from(
        zipSync({ [layouts[layout].name]: Buffer.concat([layouts[layout].sample, Buffer.alloc(12_000_000, '\n')]) }),
      ),
      `${layouts[layout].name}.zip`,
    ),
  'a formula': layout =>
    gets(
      layout,
      changed(layouts[layout].sample, text =>
        text.replace(/Yunshan Compute Co|云杉算力|Larch Compute/, "=HYPERLINK('x')"),
      ),
    ),
  'line feeds inside quotes': layout =>
    gets(
      layout,
      changed(layouts[layout].sample, text => text.replace(/Compute (Co|Ltd)(?=[^\n]*")/, 'Compute\n$1')),
    ),
  'zip of a zip': layout =>
    gets(
      layout,
      Buffer.from(zipSync({ 'a.zip': zipSync({ [layouts[layout].name]: layouts[layout].sample }) })),
      'a.zip',
    ),
};

/** What each fault gets, of whatever layout; `same`: it is read as if nothing were wrong. */
const same = Symbol('same');
const usual: Readonly<Record<string, RegExp | typeof same>> = {
  'wrong column': /^refused: FILE (nearly .*, without .*|a layout that is not known); give one of/,
  'cut file': /bad: (Quoted field unterminated|\d+ cells, where|no sound JSON)|refused: .* no sound JSON after record/,
  'UTF-16': same,
  'a byte that is none of UTF-8': /bad: .*lost|refused: .* no sound JSON/,
  'dates such as 0205-11-03': /dropped: .*that is no (one )?date/,
  'a line of a million cells': /bad: (1000001 cells, where|no id|no links)|refused: .* no sound JSON/,
  'gzip bomb': /^refused: FILE more than \d+ bytes when unpacked; give a smaller download$/,
  'zip bomb': /^refused: FILE \S+ unpacks to \d+ bytes; unpack it/,
  'zip of a zip': /^refused: FILE no table in the archive/,
};
/** Layouts that a fault does not touch, or otherwise. Names of JSON are texts, and no spreadsheet reads them. */
const otherwise: Partial<Readonly<Record<LayoutName, typeof usual>>> = {
  'csl CSV': {
    'a byte that is none of UTF-8': same,
    'a formula': /bad: a formula in place of a text/,
    'line feeds inside quotes': same,
  },
  opensanctions: {
    ...{ 'a formula': /bad: a formula in place of a text/, 'line feeds inside quotes': same },
    // Of its dates only the day of the edition is read.
    'dates such as 0205-11-03': same,
  },
  'gleif lei2': { 'a formula': /bad: a formula in place of a text/, 'line feeds inside quotes': same },
  'csl JSON': { 'a byte that is none of UTF-8': same },
  'gleif rr': { 'a byte that is none of UTF-8': same },
  'gleif repex': { 'a byte that is none of UTF-8': same, 'dates such as 0205-11-03': same },
  psc: { 'a byte that is none of UTF-8': same },
  table: {
    'a formula': /bad: a formula in place of a text/,
    'a header of a million cells': /^refused: FILE a layout that is not known/,
  },
};

test.each(names)('planted faults of %s: what each gets', async layout => {
  const asItIs = await gets(layout, layouts[layout].sample);
  expect(asItIs).toMatch(/^[1-9]\d*\/\d+(; dropped: .*)?$/);
  for (const [fault, expected] of Object.entries({ ...usual, ...otherwise[layout] })) {
    const got = await faults[fault]?.(layout);
    if (expected === same) expect(got, fault).toBe(asItIs);
    else expect(got, fault).toMatch(expected);
  }
});

test('FollowTheMoney ids with signs and Han characters stay distinct, and are ids here', () => {
  const keys = ['larch_1', 'larch-1', 'Larch-1', 'larch:1', 'larch/1', '落叶松', '云杉', 'larch 云杉'];
  const ids = keys.map(idPart);
  expect(new Set(ids).size).toBe(keys.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
