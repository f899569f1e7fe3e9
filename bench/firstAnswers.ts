import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { warmUp } from '../server/warmUp.ts';
import { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import {
  AccessChainsDocument,
  AccessTestsDocument,
  CaseClaimsDocument,
  CasePageDocument,
  CasesDocument,
  LedgerDocument,
  OwnershipDocument,
  PartyDossierDocument,
  RulesDocument,
  RuleVerdictsDocument,
  SearchDocument,
  WhoReachesDocument,
} from '../web/generated/operations.ts';

/**
 * What the pages ask first of a server that has just become ready, in the order in which a reader comes to them, in
 * milliseconds: without the warming up, after it, and asked once more. Each kind of start has a Neo4j of its own.
 *
 * node --import tsx bench/firstAnswers.ts
 */
const [target, asOf] = ['fleet-megaspeed', '2025-06-01'];
const asked: readonly (readonly [string, { toString: () => string }, Readonly<Record<string, unknown>>])[] = [
  ['home: the cases', CasesDocument, {}],
  ['home: who reaches what', WhoReachesDocument, { first: 100 }],
  ['a case', CasePageDocument, { id: 'megaspeed' }],
  ['its claims', CaseClaimsDocument, { id: 'megaspeed', first: 100 }],
  ['chains', AccessChainsDocument, { target, asOf, first: 50 }],
  ['tests', AccessTestsDocument, { target, asOf }],
  ['rules of a chain', RuleVerdictsDocument, { target, asOf }],
  ['ledger', LedgerDocument, { target, to: asOf }],
  ['search', SearchDocument, { text: 'inspur', exact: false, first: 20 }],
  ['a dossier', PartyDossierDocument, { id: 'firm-inspur', asOf, first: 200 }],
  ['owners', OwnershipDocument, { firm: 'firm-inspur', asOf, first: 50 }],
  ['rules', RulesDocument, { asOf }],
];

const firstAnswers = async (warm: boolean): Promise<readonly (readonly number[])[]> => {
  const neo4j = await temporaryNeo4j();
  const store = openStore(neo4j.connection);
  try {
    await migrate(store);
    await loadSeed(store, 'seed', () => undefined);
    if (warm) await warmUp(store, async () => true);
    const ask = asker(() => store);
    const round = async (): Promise<number[]> => {
      const times: number[] = [];
      for (const [, document, variables] of asked) {
        const begun = performance.now();
        const { errors } = await ask(document.toString(), variables);
        if (errors.length > 0) throw new Error(errors[0]?.message);
        times.push(performance.now() - begun);
      }
      return times;
    };
    return [await round(), await round()];
  } finally {
    await store.close();
    await neo4j.stop();
  }
};

const [cold = []] = await firstAnswers(false);
const [first = [], again = []] = await firstAnswers(true);
const sum = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0);
const line = (what: string, ...times: readonly number[]): void =>
  console.log(what.padEnd(24) + times.map(ms => ms.toFixed(0).padStart(14)).join(''));
console.log(`${' '.repeat(24)}${['not warmed up', 'warmed up', 'once more'].map(word => word.padStart(14)).join('')}`);
for (const [i, [what]] of asked.entries()) line(what, cold[i] ?? 0, first[i] ?? 0, again[i] ?? 0);
line('all', sum(cold), sum(first), sum(again));
