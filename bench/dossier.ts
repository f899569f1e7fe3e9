import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { warmUp } from '../server/warmUp.ts';
import { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import {
  DenialsDocument,
  DossierClaimsDocument,
  DossierDocument,
  DossierRelationsDocument,
  EntityEvidenceDocument,
  OwnershipChartDocument,
  PartyDossierDocument,
  PropertiesDocument,
  SimilarNamesDocument,
  VerdictsSinceDocument,
} from '../web/generated/operations.ts';

/**
 * What the dossier of a firm asks beside the one question of the evidence panel, over the shipped data, each firm in turn:
 * the median, the 95th percentile in milliseconds, and both as ratios to the panel's in the same run. `first lines`: what
 * must be answered before the summary stands; the parts follow one by one.
 *
 * node --import tsx bench/dossier.ts
 */
type Question = readonly [document: { toString: () => string }, variables: Readonly<Record<string, unknown>>];
const panel = (id: string): readonly Question[] => [[EntityEvidenceDocument, { id, first: 50 }]];
const firstLines = (id: string): readonly Question[] => [
  [DossierDocument, { id }],
  [PartyDossierDocument, { id, first: 200 }],
  [OwnershipChartDocument, { firm: id, first: 60 }],
];
const parts = (id: string): readonly (readonly [string, Question])[] => [
  ['claims', [DossierClaimsDocument, { id, first: 200 }]],
  ['relations', [DossierRelationsDocument, { id, first: 500 }]],
  ['denials', [DenialsDocument, { id, first: 20 }]],
  ['properties', [PropertiesDocument, { id }]],
  ['verdicts since', [VerdictsSinceDocument, { id, since: '2025-10-31' }]],
  ['similar names', [SimilarNamesDocument, { party: id, first: 20 }]],
];
const rounds = 3;

const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
try {
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  await warmUp(store, async () => true);
  const ask = asker(() => store);
  const timed = async (questions: readonly Question[]): Promise<number> => {
    const begun = performance.now();
    for (const [document, variables] of questions) {
      const { errors } = await ask(document.toString(), variables);
      if (errors.length > 0) throw new Error(errors[0]?.message);
    }
    return performance.now() - begun;
  };
  const { data } = await ask('{ entities(filter: { kinds: [Firm] }, first: 500) { nodes { id } } }');
  const firms = (data as { entities: { nodes: { id: string }[] } }).entities.nodes.map(({ id }) => id);
  const times = new Map<string, number[]>();
  const keep = (what: string, ms: number): void => void times.set(what, [...(times.get(what) ?? []), ms]);
  for (let round = 0; round <= rounds; round += 1)
    for (const id of firms) {
      const found: [what: string, ms: number][] = [
        ['the panel', await timed(panel(id))],
        ['first lines', await timed(firstLines(id))],
      ];
      for (const [what, question] of parts(id)) found.push([what, await timed([question])]);
      // The first round warms plans and caches up.
      if (round > 0) for (const [what, ms] of found) keep(what, ms);
    }
  const at = (all: readonly number[], part: number): number =>
    all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(part * all.length))] ?? 0;
  const base = times.get('the panel') ?? [];
  console.log(`${firms.length} firms, ${rounds} rounds: median, p95 in ms, and to the panel's`);
  for (const [what, all] of times) {
    const [median, high] = [at(all, 0.5), at(all, 0.95)];
    const ratios = [median / at(base, 0.5), high / at(base, 0.95)].map(ratio => ratio.toFixed(2).padStart(8));
    console.log(what.padEnd(18) + median.toFixed(1).padStart(8) + high.toFixed(1).padStart(8) + ratios.join(''));
  }
} finally {
  await store.close();
  await neo4j.stop();
}
