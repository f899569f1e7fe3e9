/** Follows a case: asks for the revision of the data, and after each load prints what the load changed of the case. */
import { parseArgs } from 'node:util';
import { type Client, connect } from 'throughline-client';
import { eachNode } from 'throughline-client/eachNode';
import { ThroughlineError } from 'throughline-client/error';
import { CaseClaimsDocument, CaseDocument, RevisionDocument } from 'throughline-client/questions';
import { watch } from 'throughline-client/watch';

/** What is compared: each line by what stays the same of it. */
type Lines = ReadonlyMap<string, string>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: process.env.THROUGHLINE_URL ?? 'http://127.0.0.1:4000' },
    every: { type: 'string', default: '60' },
    'as-of': { type: 'string' },
    'known-by': { type: 'string' },
  },
});
const [id] = positionals;
if (id === undefined) {
  console.error('node followCase.js CASE [--every SECONDS] [--as-of 2025-05] [--known-by 2025-06-30] [--url ADDRESS]');
  process.exit(2);
}

const linesOf = async (client: Client): Promise<Lines> => {
  const clocks = { asOf: values['as-of'], knownBy: values['known-by'] };
  const { case: found, accessChains, inventory } = await client.ask(CaseDocument, { id, ...clocks });
  if (found === null) return new Map();
  const lines = new Map([
    ['title', `title: ${found.title}`],
    ['status', `status: ${found.status}`],
    ...found.openQuestions.map(gap => [`gap ${gap.id}`, `not known: ${gap.what}`] as const),
    ...accessChains.chains.map(
      chain =>
        [
          `chain ${chain.id}`,
          `chain (${chain.certainty}, ${chain.status}${chain.disputed ? ', disputed' : ''}): ${chain.text}`,
        ] as const,
    ),
  ]);
  const claims = eachNode(async after => {
    const read = await client.ask(CaseClaimsDocument, { case: id, after });
    return { page: read.claims, revision: read.inventory.revision };
  });
  for await (const { id, status, statement, source } of claims)
    lines.set(`claim ${id}`, `claim (${status}, ${source.publisher}, ${source.published ?? 'no date'}): ${statement}`);
  console.error(`revision ${inventory.revision}: ${lines.size} lines`);
  return lines;
};

const printChanges = (before: Lines, after: Lines): void => {
  for (const [key, line] of after) {
    const former = before.get(key);
    if (former === undefined) console.log(`+ ${line}`);
    else if (former !== line) console.log(`~ ${line}\n  was: ${former}`);
  }
  for (const [key, line] of before) if (!after.has(key)) console.log(`- ${line}`);
};

const client = connect(values.url);
let known: Lines | undefined;
for await (const _ of watch(client, RevisionDocument, {}, { every: Number(values.every) * 1_000 })) {
  try {
    const now = await linesOf(client);
    if (now.size === 0) console.log(`no case has the id ${id}`);
    if (known !== undefined) printChanges(known, now);
    known = now;
  } catch (error) {
    // A load came between two pages; the next one announces itself.
    if (!(error instanceof ThroughlineError) || error.code !== 'DATA_CHANGED') throw error;
    console.error(error.message);
  }
}
