/** Writes what lies around some entities as JSON lines: entities first, then relations with their sources. */
import { parseArgs } from 'node:util';
import { connect } from 'throughline-client';
import { SubgraphDocument } from 'throughline-client/questions';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: process.env.THROUGHLINE_URL ?? 'http://127.0.0.1:4000' },
    depth: { type: 'string', default: '1' },
    'as-of': { type: 'string' },
    'known-by': { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('node pullSubgraph.js ID… [--depth 1] [--as-of 2025-05] [--known-by 2025-06-30] [--url ADDRESS]');
  process.exit(2);
}
const { inventory, subgraph } = await connect(values.url).ask(SubgraphDocument, {
  ids: positionals,
  depth: Number(values.depth),
  asOf: values['as-of'],
  knownBy: values['known-by'],
});
for (const entity of subgraph.entities) console.log(JSON.stringify({ entity }));
for (const relation of subgraph.relations) console.log(JSON.stringify({ relation }));
console.error(
  `${subgraph.entities.length} entities, ${subgraph.relations.length} relations at revision ${inventory.revision}`,
);
if (subgraph.truncated) {
  const atLeast = subgraph.omittedAtLeast ? 'at least ' : '';
  console.error(
    `left out: ${atLeast}${subgraph.omitted} entities, ${subgraph.omittedRelations} relations; ask for less depth`,
  );
}
