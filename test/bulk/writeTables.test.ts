import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { keyOf } from '../../seed/bulk/madeTables.ts';
import { spill } from '../../seed/bulk/spill.ts';
import { writeTables } from '../../seed/bulk/writeTables.ts';
import { type Saying, sayingsOf } from '../../seed/dataSets/writeFacts.ts';
import { madeRelationships } from '../../seed/sample/madeGoldenCopy.ts';
import { gleifRelationships } from '../../server/formats/dataSets/gleifRelationships.ts';
import type { DataSet } from '../../server/model/dataSets.ts';
import { readFacts, written } from '../dataSets/read.ts';

const day = '2026-11-01';
const scratch = mkdtempSync(join(tmpdir(), 'throughline-tables-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const edition = { hash: 'x', rows: 400, loaded: 360, merged: 0, leftOut: [], lists: [], isWhole: true, isLoaded: true };
const dataSets: readonly DataSet[] = [
  { ...gleifRelationships.about(new Set()), layout: 'gleif-rr', editions: [{ ...edition, day }] },
];
const { facts } = await readFacts(written([...madeRelationships(3, 300, 400)].join('\n')));
const loading = { dataSet: 'gleif-rr', register: 'lei', day, links: new Map(), recorded: new Set<string>() };

/** Rows of all tables by their columns, in no order, and how many nodes and relations they are told to hold. */
const tablesFor = async (name: string, sayings: number) => {
  const spilled = spill<Saying>(join(scratch, `${name}-spilled`), keyOf);
  for (const saying of sayingsOf(facts, loading)) spilled.add(saying);
  // A party that stands already is named as the store names it.
  const standing = new Map([['lei-xmpl0000000000000018', 'node-1']]);
  const made = await writeTables(
    { parts: spilled.parts().map(part => [part]), standing, dataSets },
    join(scratch, name),
    sayings,
  );
  const rows = made.flatMap(({ tables }) =>
    tables.flatMap(table => {
      const [head = '', body = ''] = table.replace(/^--\w+=/, '').split(',');
      const columns = readFileSync(head, 'utf8').trim().split(',');
      const { data } = Papa.parse<string[]>(readFileSync(body, 'utf8').trimEnd());
      return data.map(cells =>
        columns
          .map((column, i) => `${column}=${cells[i]}`)
          .sort()
          .join('\n'),
      );
    }),
  );
  const sum = (of: 'nodes' | 'relations'): number => made.reduce((all, { counts }) => all + counts[of], 0);
  return { processes: made.length, rows: rows.sort(), nodes: sum('nodes'), relations: sum('relations') };
};

test('tables are the same by several processes as by one', async () => {
  const alone = await tablesFor('alone', 0);
  // As for a great file: more than one where there are more processors than one.
  const { processes, ...together } = await tablesFor('together', 1_000_000);
  expect(processes).toBeGreaterThan(1);
  expect(together.nodes).toBeGreaterThan(200);
  expect({ ...together, processes: 1 }).toEqual(alone);
}, 60_000);
