import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { written } from '../../../domain/exports/exported.ts';
import { exportFormats } from '../../../domain/exports/losses.ts';
import { cypherScript } from '../../../server/export/cypherScript.ts';
import { noCounts, piecesOf } from '../../../server/export/writeFiles.ts';
import { zipStream } from '../../../server/export/zipStream.ts';
import type { DataRecord, FileFacts } from '../../../server/formats/dataSets/dataSetRow.ts';
import { followTheMoney as ftmLayout } from '../../../server/formats/dataSets/followTheMoney.ts';
import { bods } from '../../../server/formats/exports/bods.ts';
import { followTheMoney } from '../../../server/formats/exports/followTheMoney.ts';
import { gexf } from '../../../server/formats/exports/gexf.ts';
import { csvFiles } from '../../../server/formats/exports/tableFiles.ts';
import { entities, relations } from './exported.ts';

const about = {
  ...{ title: 'Teak -- all', exported: '2026-06-01T12:00:00.000Z', asOf: '2026-06-01', knownBy: '2026-06-01' },
  revision: 'r42',
};
const graph = { entities, relations };
type Line = { readonly id: string; readonly schema: string; readonly properties: Record<string, readonly string[]> };
const ftmLines = written(followTheMoney(), graph)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Line);

test('FollowTheMoney: ids that its tools take, texts alone, unknown left out, three parties of a lease in pairs', () => {
  for (const { id, properties } of ftmLines) {
    expect(id).toMatch(/^[0-9A-Za-z][0-9A-Za-z.-]*[0-9A-Za-z]$/);
    expect(
      Object.values(properties)
        .flat()
        .every(value => typeof value === 'string' && value !== ''),
    ).toBe(true);
  }
  expect(new Set(ftmLines.map(({ id }) => id)).size).toBe(ftmLines.length);
  const named = (id: string) => ftmLines.find(line => line.id === id)?.properties;
  expect(named('OWNS.firm-yunshan.firm-teak')).toMatchObject({ percentage: ['25-50'], startDate: ['2024-02'] });
  expect(named('OWNS.firm-yunshan.firm-teak.2025')).toMatchObject({ percentage: ['0'] });
  expect(named('OWNS.nat-1.firm-teak')).not.toHaveProperty('percentage');
  expect(named('firm-teak')).toMatchObject({ leiCode: ['5493001KJTIIGC8Y1R12'], registrationNumber: ['MY 00123'] });
  expect(named('TAKES.firm-yunshan.lease-1.fleet-cempaka')).toMatchObject({ role: ['TAKES lease-1'] });
});

test('FollowTheMoney: what is read again says the same of parties, stakes, control, posts and lists', () => {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const file = {
    kindOf: (id: string) => {
      const kind = kinds.get(id);
      return kind === 'Firm' || kind === 'National' || kind === 'PublicBody' ? kind : undefined;
    },
    isNamed: () => true,
  };
  const facts = ftmLines.flatMap(line => {
    const row = ftmLayout.read(line as unknown as DataRecord, file as unknown as FileFacts);
    return 'facts' in row ? row.facts : [];
  });
  const read = facts.flatMap(fact => {
    if (fact.says !== 'relation' || !('record' in fact.to)) return [];
    const from = 'record' in fact.from ? fact.from.record : fact.from.issuer;
    return [`${fact.kind} ${from} ${fact.to.record} ${JSON.stringify(fact.values)}`];
  });
  expect(read.sort()).toEqual([
    'CONTROLS firm-yunshan firm-teak {"means":"board"}',
    'DIRECTS nat-1 firm-teak {"role":"director"}',
    'LISTS Ministry of Invented Trade firm-yunshan {"list":"Invented List","start":"2025-06-01"}',
    'OWNS firm-yunshan firm-teak {"shareMin":0,"shareMax":0,"start":"2025"}',
    'OWNS firm-yunshan firm-teak {"shareMin":25,"shareMax":50,"start":"2024-02","end":"2024"}',
    'OWNS nat-1 firm-teak {}',
  ]);
  const parties = facts.flatMap(fact => (fact.says === 'party' ? [`${fact.kind} ${fact.record}`] : []));
  expect(parties.sort()).toEqual(['Firm firm-teak', 'Firm firm-yunshan', 'National nat-1', 'PublicBody body-list']);
});

test('BODS: full days, bounds that say whether they are left out, parties before what ties them', () => {
  type Statement = { recordId: string; recordType: string; recordDetails: Record<string, unknown> };
  const statements = JSON.parse(written(bods(about), graph)) as Statement[];
  expect(statements.map(({ recordType }) => recordType)).toEqual([
    ...['entity', 'entity', 'person', 'entity'],
    ...Array.from({ length: 5 }, () => 'relationship'),
  ]);
  const interests = (id: string) => statements.find(({ recordId }) => recordId === id)?.recordDetails.interests;
  expect(interests('OWNS.firm-yunshan.firm-teak')).toMatchObject([
    {
      ...{ type: 'shareholding', share: { exclusiveMinimum: 25, maximum: 50 } },
      ...{ startDate: '2024-02-01', endDate: '2024-12-31' },
    },
    { type: 'votingRights', share: { exact: 30 } },
  ]);
  expect(interests('OWNS.nat-1.firm-teak')).toEqual([expect.not.objectContaining({ share: expect.anything() })]);
  const person = statements.find(({ recordId }) => recordId === 'nat-1');
  expect(person?.recordDetails).not.toHaveProperty('names');
});

test('GEXF: parallel stakes apart, ends as last instants beside what is reported, no markup from names', () => {
  const text = written(gexf(about), graph);
  expect([...text.matchAll(/ kind="([^"]*)"/gu)].map(match => match[1]).slice(0, 3)).toEqual([
    'OWNS',
    'OWNS 2',
    'OWNS',
  ]);
  expect(text).toContain('start="2024-02-01T00:00:00Z" end="2024-12-31T23:59:59Z"');
  expect(text).toContain('<attvalue for="until" value="2024"/>');
  expect(text).toContain('<attvalue for="servers" value="0"/>');
  expect(text).not.toContain('<Sdn>');
});

test('CSV: empty is unknown and 0 is 0, and no cell is a formula', () => {
  const [entityFile, relationFile] = csvFiles();
  const table = written(entityFile ?? {}, graph);
  expect(table).toContain(`firm-teak,Firm,"'=Teak ""Compute"" <Sdn>\nBhd"`);
  const rows = written(relationFile ?? {}, graph).split('\r\n');
  const column = rows[0]?.split(',').indexOf('shareMin') ?? -1;
  const cells = rows.slice(1, 4).map(row => row.split(',')[column]);
  expect(cells).toEqual(['25', '0', '']);
});

test('Cypher: statements that Neo4j can read, with hostile names as text', () => {
  const hostile = "x'}) DETACH DELETE n // \\";
  const text = written(cypherScript({ ...about, title: 'a\nMATCH (n)' }), {
    ...graph,
    entities: [...entities, { id: 'firm-x', kind: 'Firm', name: hostile, properties: { 'od`d': hostile } }],
  });
  expect(text.split('\n')[1]).toMatch(/^CREATE CONSTRAINT/);
  expect(text).toContain("x\\'}) DETACH DELETE n // \\\\'");
  // Outside of texts and comments stands nothing but the statements of the script.
  const code = text.replace(/'(?:\\.|[^'\\])*'/g, "''").replace(/^\/\/.*$/gm, '');
  expect(code).not.toMatch(/DETACH|\(n\)|\/\//);
  expect(code.match(/;$/gm)).toHaveLength(3);
});

test('an archive that breaks off has no end, and a whole one says what it holds', async () => {
  const made = async (fails: boolean) => {
    const out = new PassThrough({ highWaterMark: 100_000_000 });
    const chunks: Buffer[] = [];
    out.on('data', chunk => chunks.push(chunk));
    const zip = zipStream(out, async reader => {
      await reader;
    });
    const counts = noCounts();
    const pages = {
      entities: async function* () {
        yield* entities;
        if (fails) throw new Error('the store is gone');
      },
      relations: async function* () {
        yield* relations;
      },
      evidence: async function* () {},
    };
    const file = followTheMoney();
    const written = await zip.file(file.name, piecesOf(file, pages, counts)).then(
      found => found,
      () => undefined,
    );
    if (written !== undefined) {
      const ended = new Promise(resolve => out.on('end', resolve));
      zip.end();
      await ended;
    }
    return { archive: new Uint8Array(Buffer.concat(chunks)), counts };
  };
  const whole = await made(false);
  expect(Object.keys(unzipSync(whole.archive))).toEqual(['entities.ftm.json']);
  expect(whole.counts).toMatchObject({ leftOut: { Trip: 1, MAKES_TRIP: 1 } });
  const cut = await made(true);
  expect(() => unzipSync(cut.archive)).toThrow();
});

test('the manual lists what each format cannot say in the words of the manifest', () => {
  const manual = readFileSync(new URL('../../../docs/EXPORTS.md', import.meta.url), 'utf8');
  for (const [name, { title, losses }] of Object.entries(exportFormats)) {
    const [, part = ''] = manual.split(`**${title}**, \`${name}\`\n\n`);
    expect(part.split('\n\n')[0]?.trim().split('\n')).toEqual(losses.map(loss => `- ${loss}`));
  }
});

test('a reader that takes nothing is given up, one that is slow is waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const out = new PassThrough({ highWaterMark: 1 });
    const wait = async (reader: Promise<unknown>) => {
      await reader;
    };
    async function* pieces() {
      for (let i = 0; i < 4; i += 1) yield randomBytes(50_000);
    }
    const written = zipStream(out, wait).file('a', pieces());
    const told = expect(written).rejects.toThrow('took nothing for 20 s');
    for (let i = 0; i < 2; i += 1) {
      await vi.advanceTimersByTimeAsync(15_000);
      expect(out.read()).not.toBeNull();
    }
    await vi.advanceTimersByTimeAsync(20_000);
    await told;
    for (const event of ['drain', 'close']) expect(out.listenerCount(event)).toBeLessThan(2);
  } finally {
    vi.useRealTimers();
  }
});
