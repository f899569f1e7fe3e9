import type { AccessAnswer, Oracle } from './answer.ts';
import { type AccessReport, listed, type Question, type Reply, type TestReport } from './engine.ts';
import { decimal } from './fraction.ts';
import type { TestAnswer } from './shareTests.ts';
import type { Clocks } from './world.ts';

/** What the server says otherwise than the oracle, by kind. */
export type Difference = { readonly kind: string; readonly expected: string; readonly got: string };

const differing = (kind: string, expected: string, got: string): Difference[] =>
  expected === got ? [] : [{ kind, expected, got }];

const lines = (all: Iterable<string>): string => [...all].sort().join('\n');

const compareAccess = (expected: AccessAnswer, got: AccessReport): Difference[] => {
  const chainsWanted = [...expected.chains].flatMap(([text, all]) => all.map(certainty => ({ text, certainty })));
  const chainsGot = got.chains.map(({ certainty, steps }) => ({
    text: steps.map(({ relation: { kind, from, to } }) => `${kind} ${from.id} ${to.id}`).join(' > '),
    certainty,
  }));
  const all = got.chainCount <= listed;
  const byText = ({ text }: { text: string }): string => text;
  const chainSets = all ? differing('chains', lines(chainsWanted.map(byText)), lines(chainsGot.map(byText))) : [];
  const holdersWanted = [...expected.holders].map(([id, { by }]) => `${id} ${by.join(' ')}`);
  const holdersGot = got.holders.map(({ entity, by }) => `${entity.id} ${[...by].sort().join(' ')}`);
  const holderSets = differing('holders', lines(holdersWanted), lines(holdersGot));
  return [
    ...differing('chain count', `${expected.chainCount}`, `${got.chainCount}`),
    ...differing('parties', lines(expected.parties), lines(got.parties.map(({ id }) => id))),
    ...chainSets,
    ...holderSets,
    ...(chainSets.length > 0 || !all
      ? []
      : differing(
          'certainty of chains',
          lines(chainsWanted.map(({ text, certainty }) => `${certainty} ${text}`)),
          lines(chainsGot.map(({ text, certainty }) => `${certainty} ${text}`)),
        )),
    ...(holderSets.length > 0
      ? []
      : differing(
          'certainty of holders',
          lines([...expected.holders].map(([id, { certainty }]) => `${id} ${certainty}`)),
          lines(got.holders.map(({ entity, certainty }) => `${entity.id} ${certainty}`)),
        )),
  ];
};

const rounded = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
const shown = (range: readonly [number, number] | undefined): string =>
  range === undefined ? 'none' : `${rounded(range[0])} to ${rounded(range[1])}`;

/** The engine reckons in binary fractions, and a bound that is not included is a little below by another little. */
const isAlmost = (wanted: readonly [number, number] | undefined, found: readonly [number, number] | undefined) =>
  wanted !== undefined && found !== undefined && wanted.every((value, i) => Math.abs(value - (found[i] ?? 0)) < 1e-6);

const compareTests = (
  expected: Readonly<Record<string, TestAnswer>> | undefined,
  got: readonly TestReport[],
  where: string,
  { asOf }: Clocks,
): Difference[] =>
  Object.entries(expected ?? {}).flatMap(([test, { verdict, value, accountedFor }]) => {
    const answer = got.find(one => one.test === test);
    const verdicts = [
      ...differing(`${test} in ${where}`, verdict, answer?.verdict ?? 'no answer'),
      ...differing(
        `accounted for of ${test} in ${where}`,
        accountedFor === undefined ? 'none' : rounded(decimal(accountedFor)),
        answer?.accountedFor == null ? 'none' : rounded(answer.accountedFor),
      ),
    ];
    const high = value === undefined ? 0 : decimal(value[1]);
    // Where nothing is reported there is no value to show.
    const wanted = value === undefined || high === 0 ? undefined : ([decimal(value[0]), high] as const);
    const found =
      answer?.value == null || answer.value.max === 0 ? undefined : ([answer.value.min, answer.value.max] as const);
    // Over a span it is the verdicts that are combined.
    return verdicts.length > 0 || asOf.length < 10 || isAlmost(wanted, found)
      ? verdicts
      : differing(`value of ${test} in ${where}`, shown(wanted), shown(found));
  });

/** All that a reply says otherwise than the oracle. */
export const differencesOf = (oracle: Oracle, { target, clocks }: Question, reply: Reply): Difference[] => {
  if (reply.ask !== 'accessChains')
    return compareTests(oracle.tests(target, clocks), reply.report.tests, reply.ask, clocks);
  const { holders } = reply.report;
  const expected = oracle.access(target, clocks);
  return [
    ...compareAccess(expected, reply.report),
    ...holders.flatMap(({ entity, tests }) => {
      const bare = expected.bareAccess(entity.id);
      const all = { ...oracle.tests(entity.id, clocks), ...(bare === undefined ? {} : { BARE_ACCESS: bare }) };
      return compareTests(all, tests, 'accessChains', clocks);
    }),
  ];
};
