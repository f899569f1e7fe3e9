import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { unpacked } from '../support/unpacked.ts';
import { fuzz } from './fuzz.ts';
import { auditProtocol, type Checked } from './protocol.ts';
import { checkPaging } from './relay.ts';
import { scanSecurity } from './security.ts';

const usage = `npm run conformance -- [ADDRESS] [--only PART] [--scope QUERY]

Holds a running Throughline against outside suites; ends with 1 where one finds a fault. The parts:

  protocol  the audits of graphql-http
  paging    every connection, page by page, as Relay's specification of cursors has it
  security  what graphql-cop tries, and more
  fuzz      schemathesis (PyPI) over every question of the schema, from one seed: no server error
  exports   see below

Takes exports from a running Throughline and reads them by the formats' own readers: Python's followthemoney, libcovebods,
networkx and igraph, graphology-gexf, and the toolkit of Gephi. Compares counts, kinds and shares; ends with 1 where one differs.

  --only    one of the parts
  ADDRESS   of the server; http://127.0.0.1:4000 unless given
  --scope   what is exported, such as case=megaspeed; everything unless given
  --help    print this

The readers are installed into .data/conformance at the first run, with pip, npm and Maven.`;

const packages = ['followthemoney==4.11.2', 'libcovebods==0.16.0', 'networkx==3.6.1', 'igraph==1.0.0'];
const modules = ['graphology@0.26.0', 'graphology-gexf@0.13.2', '@xmldom/xmldom@0.8.11'];
const gephi = 'org.gephi:gephi-toolkit:0.10.1:jar:all';
const here = fileURLToPath(new URL('.', import.meta.url));
const readers = fileURLToPath(new URL('../../.data/conformance/', import.meta.url));

/** A virtual environment, and a folder of modules beside it, made once. */
const install = (): string => {
  const python = join(readers, 'venv/bin/python');
  mkdirSync(readers, { recursive: true });
  if (!existsSync(join(readers, 'ready'))) {
    execFileSync('python3', ['-m', 'venv', join(readers, 'venv')], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
    writeFileSync(join(readers, 'package.json'), '{ "private": true, "type": "module" }\n');
    execFileSync('npm', ['install', '--silent', '--no-audit', ...modules], { cwd: readers, stdio: 'inherit' });
    execFileSync('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${gephi}`, `-DoutputDirectory=${readers}`], {
      stdio: 'inherit',
    });
    writeFileSync(join(readers, 'ready'), '');
  }
  return python;
};

type Found = {
  readonly entities?: number;
  readonly relations?: number;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly shares?: number;
  readonly lines?: number;
  readonly read?: number;
  readonly statements?: number;
  readonly dropped?: object;
  readonly faults?: readonly string[];
  readonly failed?: string;
};

/** What the export says of itself, and the sum of its shares as the table has them. */
const take = async (address: string, scope: string, folder: string) => {
  const counts = new Map<string, { readonly entities: number; readonly relations: number }>();
  for (const format of ['graphml', 'gexf', 'followthemoney', 'bods', 'csv']) {
    const response = await fetch(`${address}/export/${format}?${scope}`);
    if (!response.ok) throw new Error(`${format}: ${response.status} ${await response.text()}`);
    const { manifest, bytes } = unpacked(new Uint8Array(await response.arrayBuffer()));
    for (const file of manifest.files) {
      writeFileSync(join(folder, basename(file.name)), bytes(file.name));
      if (file.counts) counts.set(file.name, file.counts);
    }
  }
  return counts;
};

/** What a reader found otherwise than the manifest says. */
const differences = (name: string, found: Found, expected: Found | undefined): readonly string[] => {
  if (found.failed !== undefined) return [`${name}: ${found.failed}`];
  const wrong: string[] = [];
  for (const field of ['entities', 'relations', 'shares'] as const)
    if (expected?.[field] !== undefined && Math.abs((found[field] ?? -1) - expected[field]) > 1e-9)
      wrong.push(`${name}: ${field} ${found[field]}, not ${expected[field]}`);
  if (expected?.kinds && JSON.stringify(found.kinds) !== JSON.stringify(expected.kinds))
    wrong.push(`${name}: kinds ${JSON.stringify(found.kinds)}, not ${JSON.stringify(expected.kinds)}`);
  if (found.lines !== found.read) wrong.push(`${name}: ${found.read} of ${found.lines} lines were read`);
  if (found.dropped && Object.keys(found.dropped).length > 0)
    wrong.push(`${name}: values dropped: ${JSON.stringify(found.dropped)}`);
  for (const fault of found.faults ?? []) wrong.push(`${name}: ${fault}`);
  return wrong;
};

/** Kinds and shares of the relations as the exported table has them. */
const tableOf = (folder: string): Found => {
  const lines = readFileSync(join(folder, 'relations.csv'), 'utf8').replace('\uFEFF', '').trim().split('\r\n');
  const rows = lines.map(line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(match => match[1] ?? ''));
  const column = (name: string): string[] => {
    const at = rows[0]?.indexOf(name) ?? -1;
    return rows.slice(1).map(row => row[at] ?? '');
  };
  const kinds = new Map<string, number>();
  for (const kind of column('kind').sort()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    kinds: Object.fromEntries(kinds),
    shares: column('shareMin').reduce((sum, share) => sum + Number(share), 0),
  };
};

const check = async (address: string, scope: string): Promise<readonly string[]> => {
  const python = install();
  const folder = mkdtempSync(join(tmpdir(), 'throughline-conformance-'));
  const counts = await take(address, scope, folder);
  const table = tableOf(folder);
  const read = promisify(execFile);
  const answers = [
    await read(python, [join(here, 'check.py'), folder], { maxBuffer: 100_000_000 }),
    await read(process.execPath, [join(here, 'graphology.mjs'), folder, readers], { maxBuffer: 100_000_000 }),
    await read('java', [
      '-Djava.awt.headless=true',
      '-cp',
      join(readers, 'gephi-toolkit-0.10.1-all.jar'),
      join(here, 'Gephi.java'),
      folder,
    ]),
  ];
  const found: Record<string, Found> = Object.assign({}, ...answers.map(({ stdout }) => JSON.parse(stdout) as object));
  return Object.entries(found).flatMap(([name, each]) => {
    const { kinds: _, ...shown } = each;
    console.log(`${name}: ${JSON.stringify(shown)}`);
    const [, file = ''] = name.split(' ');
    const own = counts.get(file);
    return differences(name, each, file.startsWith('graph.') ? { ...own, ...table } : undefined);
  });
};

const parts: Readonly<
  Record<string, (address: string, scope: string) => Promise<Checked & { readonly notes?: readonly string[] }>>
> = {
  protocol: auditProtocol,
  paging: address =>
    checkPaging(async (query, variables) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json() as Promise<object>;
    }),
  security: scanSecurity,
  fuzz: address => fuzz(address, readers),
  exports: async (address, scope) => ({
    what: 'exports are read by others as they were told',
    wrong: await check(address, scope),
  }),
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      scope: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`--only is ${values.only}; write one of ${Object.keys(parts).join(', ')}`);
  let faults = 0;
  for (const [name, part] of chosen) {
    const { what, wrong, notes = [] } = await part(positionals[0] ?? 'http://127.0.0.1:4000', values.scope);
    console.log(`${name}: ${wrong.length === 0 ? 'ok' : 'WRONG'}: ${what}`);
    for (const line of notes) console.log(`  ${line}`);
    for (const line of wrong) console.error(`  ${line}`);
    faults += wrong.length;
  }
  return faults > 0 ? 1 : 0;
};

process.exitCode = await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
