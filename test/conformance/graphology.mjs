// Reads an exported GEXF file by graphology-gexf, which Gephi Lite uses, from the folder where it was installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , folder, readers] = process.argv;
const require = createRequire(`${readers}package.json`);
const Graph = require('graphology');
const gexf = require('graphology-gexf');

const graph = gexf.parse(Graph, readFileSync(`${folder}/graph.gexf`, 'utf8'), { allowUndeclaredAttributes: false });
const kinds = {};
let shares = 0;
graph.forEachEdge((_, { relation, shareMin }) => {
  kinds[relation] = (kinds[relation] ?? 0) + 1;
  shares += shareMin ?? 0;
});
const sorted = Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1)));
const found = { entities: graph.order, relations: graph.size, kinds: sorted, shares };
process.stdout.write(JSON.stringify({ 'graphology graph.gexf': found }));
