import { expect, test } from 'vitest';
import { runSync } from '../../domain/cooperative.ts';
import { accessFindings } from '../../server/model/access/report.ts';
import { holderTests, partyTests } from '../../server/model/accessTests/accessTests.ts';
import type { AccessTest } from '../../server/model/accessTests/testResult.ts';
import { examples } from '../../web/pages/method/examples.ts';
import { analysisAt, knownAt } from '../support/judged.ts';

const rest = 'person1@SG OWNS 40% birch; person1 OWNS 40% cedar';
const tiers = `alder@CN OWNS 60% birch@SG; birch OWNS 60% cedar@SG; ${rest}`;

/** Each example as a drawing, and who in it is asked about. */
const drawings: Readonly<Record<string, readonly [text: string, party: string]>> = {
  'direct-lessee': ['lease1 COVERS fleet1; alder@CN TAKES lease1', 'alder'],
  'direct-owner': ['alder@CN OWNS fleet1', 'alder'],
  'direct-outside': ['lease1 COVERS fleet1; birch@SG TAKES lease1; person1@SG OWNS 60% birch', 'birch'],
  'seat-parent': ['alder@CN OWNS 60% birch@SG', 'birch'],
  'seat-unreported': ['birch@SG', 'birch'],
  'interest-36': [tiers, 'cedar'],
  'interest-range': ['alder@CN OWNS 40-60% birch@SG', 'birch'],
  'aggregation-tiers': [tiers, 'cedar'],
  'aggregation-sum': ['alder@CN OWNS 25% birch@SG; aspen@CN OWNS 25% birch', 'birch'],
  'aggregation-minority': [
    'alder@CN OWNS 25% birch; alder OWNS 25% cedar; birch OWNS 50% dogwood; cedar OWNS 50% dogwood',
    'dogwood',
  ],
  'control-votes': ['alder@CN OWNS 30% birch@SG votes 51%', 'birch'],
  'control-joint': ['alder@CN OWNS 60% birch@SG; alder OWNS 30% cedar@SG; birch OWNS 30% cedar', 'cedar'],
};

const testOf: Readonly<Record<keyof typeof examples, AccessTest>> = {
  BARE_ACCESS: 'direct-access',
  HEADQUARTERS: 'headquarters',
  MULTIPLIED_SHARE: 'effective-interest',
  CASCADE: 'aggregation',
  CONTROL: 'control',
};

const resultsOf = (text: string, party: string) => {
  if (!text.includes('fleet1')) return partyTests(party, analysisAt(text));
  const restricted = new Set(['CN', 'HK', 'MO']);
  const { holders } = runSync(accessFindings)(knownAt(text), ['fleet1'], restricted, { first: 50, budget: 10_000 });
  const holding = holders.find(({ entity }) => entity === party);
  return holding ? holderTests(holding, analysisAt(text)) : [];
};

const shown = (Object.keys(testOf) as (keyof typeof examples)[]).flatMap(test =>
  examples[test].map(example => [example.id, testOf[test], example] as const),
);

test.each(shown)('the example %s of the test %s is what the engine says', (id, asked, example) => {
  const [text = '', party = ''] = drawings[id] ?? [];
  const verdict = resultsOf(text, party).find(result => result.test === asked)?.verdict;
  expect(verdict?.toUpperCase().replace('-', '_')).toBe(example.verdict);
});
