import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate } from '../../seed/migrations.ts';
import { type Site, startSite } from '../support/site.ts';
import { spawned } from '../support/spawned.ts';
import { testStore, wipe } from '../support/store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const store = testStore();
const folder = mkdtempSync(join(tmpdir(), 'throughline-client-'));
let site: Site;

/** An invented case, with as many further claims as `notes`. */
const caseText = (notes: number, shares: string): string => `
case: { id: quay, title: Quay Technology and the servers, status: reported, summary: Invented., jurisdictions: [MY, CN] }
entities:
  - { id: firm-quay, kind: Firm, name: Quay Technology, headquarters: CN }
  - { id: firm-harbour, kind: Firm, name: Harbour Servers, headquarters: MY }
  - { id: fleet-quay, kind: GpuFleet, name: Servers in Johor }
sources:
  - { id: s-quay, kind: press, title: Servers for rent, publisher: Harbour Daily, published: 2026-01-15, datePrecision: day }
claims:
  - { id: cl-1, status: reported, statement: Harbour operates the servers., source: s-quay, relation: { kind: OPERATES, from: firm-harbour, to: fleet-quay } }
  - { id: cl-2, status: reported, statement: Quay owns ${shares} of Harbour., source: s-quay, relation: { kind: OWNS, from: firm-quay, to: firm-harbour, shareMin: ${shares}, shareMax: ${shares} } }
${Array.from({ length: notes }, (_, i) => `  - { id: cl-note-${i}, status: reported, statement: Note ${i} on Quay., source: s-quay, about: [firm-quay] }`).join('\n')}
`;

const load = (text: string) =>
  loadFiles(store, [{ path: 'quay.yaml', text }], { onFile: () => undefined, replace: true });

const example = (name: string, ...args: string[]) =>
  spawned([`clients/dist/examples/${name}.js`, ...args, '--url', site.url]);

beforeAll(async () => {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}clients`]);
  await wipe(store);
  await migrate(store);
  await load(caseText(250, '60'));
  site = await startSite(store, { web: (_request, response) => void response.end() });
});
afterAll(async () => {
  await site.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('what lies around an entity comes as lines of JSON, each relation with its sources', async () => {
  const pulled = example('pullSubgraph', 'firm-harbour', '--known-by', '2026-03');
  expect(await pulled.exit, pulled.err()).toBe(0);
  const lines = pulled
    .out()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.flatMap(({ entity }) => entity?.id ?? []).sort()).toEqual(['firm-harbour', 'firm-quay', 'fleet-quay']);
  expect(lines.flatMap(({ relation }) => relation ?? [])).toMatchObject([
    { kind: 'OPERATES', sources: [{ publisher: 'Harbour Daily', published: '2026-01-15' }] },
    { kind: 'OWNS', shareMin: 60, shareMax: 60, sources: [{ id: 's-quay' }] },
  ]);
  expect(pulled.err()).toMatch(/^3 entities, 2 relations at revision \S+\n$/);
});

test('a list of names comes back as a table with as many rows', async () => {
  const file = join(folder, 'names.txt');
  writeFileSync(file, '\uFEFFQuay Technology\r\nHarbour Servers\n\nNobody Whatsoever Ltd\n');
  const screened = example('screenList', file);
  expect(await screened.exit, screened.err()).toBe(0);
  const rows = screened
    .out()
    .trim()
    .split('\n')
    .map(line => line.split('\t'));
  expect(rows.map(([asked, outcome]) => [asked, outcome])).toEqual([
    ['asked', 'outcome'],
    ['Quay Technology', 'RESTRICTED_ITSELF'],
    ['Harbour Servers', 'RESTRICTED_THROUGH_PARENT'],
    ['Nobody Whatsoever Ltd', 'NOT_FOUND'],
  ]);
  expect(rows[2]?.[3]).toContain('CASCADE=YES');
  expect(screened.err()).toContain('lists: none is loaded');
});

test('a case that is followed says what a load has changed, over several pages of claims', async () => {
  const followed = example('followCase', 'quay', '--every', '0.2');
  try {
    await followed.prints(/revision \S+: 2\d\d lines/);
    await load(caseText(251, '40'));
    await followed.prints(/\+ claim \(REPORTED, Harbour Daily, 2026-01-15\): Note 250 on Quay\./);
    await followed.prints(/~ claim \(.*\): Quay owns 40 of Harbour\.\n {2}was: claim \(.*\): Quay owns 60/);
    await load(caseText(0, '40'));
    await followed.prints(/- claim \(.*\): Note 250 on Quay\./);
  } finally {
    followed.process.kill();
  }
}, 120_000);

test.each(['pullSubgraph', 'screenList', 'followCase'])('%s tells who cannot ask what is wrong', async name => {
  const nothing = spawned([`clients/dist/examples/${name}.js`]);
  expect(await nothing.exit).toBe(2);
  expect(nothing.err()).toMatch(new RegExp(`^node ${name}\\.js [A-Z]`));
  const file = join(folder, 'one.txt');
  writeFileSync(file, 'Quay\n');
  const offline = spawned([
    `clients/dist/examples/${name}.js`,
    name === 'screenList' ? file : 'firm-quay',
    ...['--url', 'http://127.0.0.1:1'],
  ]);
  expect(await offline.exit).toBe(1);
  expect(offline.err()).toMatch(/127\.0\.0\.1:1 cannot be reached[\s\S]*remedy: 'Check the address/);
});
