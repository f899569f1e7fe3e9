import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportedCases } from '../graphql/reportedCases.ts';
import { verdictLines } from './table.ts';

const { data } = reportedCases();

test('every verdict, count of chains and ledger of the shipped data is as committed', async () => {
  const committed = readFileSync(new URL('../../docs/verdicts.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const lines = await verdictLines(data);
  const [before, now] = [new Set(committed), new Set(lines)];
  const changes = [
    ...committed.filter(line => !now.has(line)).map(line => `- ${line}`),
    ...lines.filter(line => !before.has(line)).map(line => `+ ${line}`),
  ];
  expect(
    changes,
    'answers about the shipped data have changed: run npm run verdicts, look at what differs, commit the table, and name the kinds that changed and why in CHANGELOG.md',
  ).toEqual([]);
  expect(committed.length).toBeGreaterThan(500);
}, 600_000);
