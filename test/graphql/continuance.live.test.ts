import { expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { data } = reportedCases();

const question = `query ($presume: Boolean) {
  accessChains(target: "fleet-my-300", presume: $presume) {
    chainCount
    chains { certainty text steps { certainty relation { lastConfirmed continuance certainty end } } }
    holders { certainty tests { test verdict presumed } }
    explanation { text }
  }
}`;
type Report = {
  chainCount: number;
  chains: {
    certainty: string;
    text: string;
    steps: { certainty: string; relation: { lastConfirmed: string; continuance: string | null; end: string | null } }[];
  }[];
  holders: { certainty: string; tests: { test: string; verdict: string; presumed: boolean }[] }[];
  explanation: { text: string }[];
};
const report = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await data(question, variables)).accessChains as unknown as Report;

test('asked about today, the founding case goes on as presumed, and says since when nobody has confirmed it', async () => {
  const { chainCount, chains, holders, explanation } = await report();
  expect(chainCount).toBe(6);
  expect(new Set(chains.map(({ certainty }) => certainty))).toEqual(new Set(['PRESUMED']));
  expect(explanation[0]?.text).toContain('0 hold with certainty at the chosen date, 6 as presumed');
  for (const { text, steps } of chains) {
    expect(text).toMatch(/last confirmed \d{4}(-\d\d)?(-\d\d)?, \d+ (days?|months?) before/);
    for (const { certainty, relation } of steps) {
      expect(certainty).toBe('PRESUMED');
      expect(relation.end).toBeNull();
      expect(relation.continuance).toContain(`last confirmed ${relation.lastConfirmed}`);
    }
  }
  const direct = holders.flatMap(({ tests }) => tests).filter(({ test: name }) => name === 'BARE_ACCESS');
  expect(direct).toContainEqual({ test: 'BARE_ACCESS', verdict: 'YES', presumed: true });
});

test('only what is certain counts where nothing is to be presumed', async () => {
  const { chainCount, chains, holders } = await report({ presume: false });
  expect(chainCount).toBe(6);
  expect(new Set(chains.map(({ certainty }) => certainty))).toEqual(new Set(['POSSIBLE']));
  expect(chains.flatMap(({ steps }) => steps.map(({ relation }) => relation.continuance)).filter(Boolean)).toEqual([]);
  const direct = holders.flatMap(({ tests }) => tests).filter(({ test: name }) => name === 'BARE_ACCESS');
  expect(new Set(direct.map(({ verdict }) => verdict))).toEqual(new Set(['UNDETERMINED']));
});

test('a ledger counts certain days alone at its low end, and presumed ones at its high end', async () => {
  const { ledger } = (await data(
    '{ ledger(target: "fleet-my-300", from: "2026-01-01", to: "2026-01-31") { total { serverDays { min max } } } }',
  )) as unknown as { ledger: { total: { serverDays: { min: number; max: number } } } };
  expect(ledger.total.serverDays).toEqual({ min: 0, max: 300 * 31 });
});
