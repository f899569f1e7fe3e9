/** Screens the names of a text file, one a line, and writes a table with tabs. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { connect } from 'throughline-client';
import { ScreenDocument, type ScreenQuery } from 'throughline-client/questions';

/** Names in one question. */
const together = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: process.env.THROUGHLINE_URL ?? 'http://127.0.0.1:4000' },
    'as-of': { type: 'string' },
    'known-by': { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error('node screenList.js NAMES.txt [--as-of 2025-05] [--known-by 2025-06-30] [--url ADDRESS]');
  process.exit(2);
}
const names = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .map(line => line.trim())
  .filter(line => line !== '');

type Row = ScreenQuery['screen']['rows'][number];

/** Without an entity nothing was found; that is no finding that the party is on no list at all. */
const cellsOf = ({ asked, problem, outcome, entity, candidates, tests, listings }: Row): string[] => [
  asked,
  problem ?? outcome ?? (candidates.length > 0 ? 'CANDIDATES' : 'NOT_FOUND'),
  entity === null ? candidates.map(({ id }) => id).join(' ') : `${entity.id} ${entity.name}`,
  tests.map(({ test, verdict }) => `${test}=${verdict}`).join(' '),
  listings.map(({ list, start }) => `${list} (${start ?? 'since when is not reported'})`).join('; '),
];

const client = connect(values.url);
const revisions = new Set<string>();
console.log(['asked', 'outcome', 'party', 'tests', 'lists'].join('\t'));
for (let begin = 0; begin < names.length; begin += together) {
  const { screen } = await client.ask(ScreenDocument, {
    names: names.slice(begin, begin + together),
    asOf: values['as-of'],
    knownBy: values['known-by'],
  });
  for (const row of screen.rows) console.log(cellsOf(row).join('\t'));
  if (revisions.size === 0) {
    const lists = screen.lists.map(({ name, edition }) => (edition === null ? name : `${name} of ${edition}`));
    console.error(`as of ${screen.asOf}, known by ${screen.knownBy}; lists: ${lists.join(', ') || 'none is loaded'}`);
  }
  revisions.add(screen.revision);
}
console.error(`${names.length} names at revision ${[...revisions].join(', then ')}`);
