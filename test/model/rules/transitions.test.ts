import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { historyOf, ruleStatusAt } from '../../../server/model/rules/ruleStatus.ts';
import { book, rule, ruleEntries } from './ruleBook.ts';

/** Rule, day, state, in force, how certain: each transition as the day before and the day of. `?` marks an uncertain state. */
const table: readonly (readonly [string, string, string, string])[] = [
  ['rule-us-2022-08-letter', '2022-08-25', 'not-yet', 'no certain'],
  ['rule-us-2022-08-letter', '2022-08-26', 'effective', 'yes possible'],
  ['rule-us-2022', '2022-10-06', 'not-yet', 'no certain'],
  ['rule-us-2022', '2022-10-11', 'effective', 'yes certain'],
  ['rule-us-2022', '2022-10-12', 'effective', 'yes certain'],
  ['rule-us-2022', '2022-10-20', 'effective', 'yes certain'],
  ['rule-us-2022', '2022-10-21', 'effective', 'yes certain'],
  ['rule-us-2022', '2022-10-07', 'effective', 'yes certain'],
  ['rule-us-2022', '2023-11-16', 'effective', 'yes certain'],
  ['rule-us-2022', '2023-11-17', 'superseded', 'no certain'],
  ['rule-us-2023', '2023-10-16', 'not-yet', 'no certain'],
  ['rule-us-2023', '2023-10-17', 'announced', 'no certain'],
  ['rule-us-2023', '2023-11-16', 'announced', 'no certain'],
  ['rule-us-2023', '2023-11-17', 'effective', 'yes certain'],
  ['rule-us-2024-04', '2024-04-03', 'not-yet', 'no certain'],
  ['rule-us-2024-04', '2024-04-04', 'effective', 'yes certain'],
  ['rule-us-2024-12', '2024-12-01', 'not-yet', 'no certain'],
  ['rule-us-2024-12', '2024-12-02', 'effective', 'yes certain'],
  ['rule-us-2024-12', '2024-12-30', 'effective', 'yes certain'],
  ['rule-us-2024-12', '2024-12-31', 'effective', 'yes certain'],
  ['rule-us-diffusion', '2025-01-12', 'not-yet', 'no certain'],
  ['rule-us-diffusion', '2025-01-13', 'effective', 'yes possible never enforced'],
  ['rule-us-diffusion', '2025-05-12', 'effective', 'yes possible never enforced'],
  ['rule-us-diffusion', '2025-05-13', 'rescission-announced', 'yes possible never enforced'],
  ['rule-us-2025-01-16', '2025-01-15', 'not-yet', 'no certain'],
  ['rule-us-2025-01-16', '2025-01-16', 'announced', 'yes possible'],
  ['rule-us-2025-01-16', '2026-04-06', 'announced', 'yes possible'],
  ['rule-us-2025-01-16', '2026-04-07', 'announced', 'yes possible'],
  ['rule-us-2026-07-uae', '2026-07-09', 'not-yet', 'no certain'],
  ['rule-us-2026-07-uae', '2026-07-10', 'effective', 'yes certain'],
  ['bill-us-csa', '2026-09-23', 'proposed', 'no certain'],
  ['bill-us-csa', '2026-09-24', 'proposed', 'no certain'],
  ['bill-us-overwatch', '2026-01-20', 'not-yet', 'no certain'],
  ['bill-us-overwatch', '2026-01-21', 'proposed', 'no certain'],
  ['bill-us-gain', '2025-11-05', 'not-yet', 'no certain'],
  ['bill-us-gain', '2025-11-06', 'proposed', 'no certain'],
  ['bill-us-gain', '2025-11-30', 'proposed', 'no certain'],
  ['bill-us-gain', '2025-12-01', 'proposed', 'no certain'],
  ['rule-us-h20-2025', '2025-04-08', 'not-yet', 'no certain'],
  ['rule-us-h20-2025', '2025-04-09', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-04-13', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-04-14', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-07-13', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-07-14', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-07-31', 'effective', 'yes possible'],
  ['rule-us-h20-2025', '2025-08-01', 'effective', 'yes possible'],
  ['rule-us-may13-2025', '2025-05-12', 'not-yet', 'no certain'],
  ['rule-us-may13-2025', '2025-05-13', 'effective', 'yes certain'],
  ['rule-us-may13-2025', '2026-05-11', 'effective', 'yes certain'],
  ['rule-us-may13-2025', '2026-05-12', 'effective', 'yes certain'],
  ['rule-my-sta-2025', '2025-07-13', 'not-yet', 'no certain'],
  ['rule-my-sta-2025', '2025-07-14', 'effective', 'yes certain'],
  ['rule-us-affiliates', '2025-09-28', 'not-yet', 'no certain'],
  ['rule-us-affiliates', '2025-09-29', 'effective', 'yes certain'],
  ['rule-us-affiliates', '2025-11-09', 'effective', 'yes certain'],
  ['rule-us-affiliates', '2025-11-10', 'suspended', 'no certain'],
  ['rule-us-affiliates', '2026-11-09', 'suspended', 'no certain'],
  ['rule-us-affiliates', '2026-11-10', 'effective?', 'yes possible'],
  ['rule-us-2026-01', '2026-01-12', 'not-yet', 'no certain'],
  ['rule-us-2026-01', '2026-01-13', 'announced', 'no certain'],
  ['rule-us-2026-01', '2026-01-14', 'announced', 'no certain'],
  ['rule-us-2026-01', '2026-01-15', 'effective', 'yes certain'],
  ['rule-us-2026-05-31', '2026-05-30', 'not-yet', 'no certain'],
  ['rule-us-2026-05-31', '2026-05-31', 'effective', 'yes certain'],
  ['bill-us-rasa', '2025-12-16', 'not-yet', 'no certain'],
  ['bill-us-rasa', '2025-12-17', 'proposed', 'no certain'],
  ['bill-us-rasa', '2026-01-11', 'proposed', 'no certain'],
  ['bill-us-rasa', '2026-01-12', 'passed-one-house', 'no certain'],
  ['bill-us-csa', '2026-03-25', 'not-yet', 'no certain'],
  ['bill-us-csa', '2026-03-26', 'proposed', 'no certain'],
  ['draft-us-my-th-2025', '2025-07-03', 'not-yet', 'no certain'],
  ['draft-us-my-th-2025', '2025-07-04', 'proposed', 'no certain'],
  ['draft-us-global-2026', '2026-02-25', 'not-yet', 'no certain'],
  ['draft-us-global-2026', '2026-02-26', 'proposed', 'no certain'],
  ['draft-us-global-2026', '2026-02-28', 'proposed', 'no certain'],
  // Withdrawn on some day of March 2026.
  ['draft-us-global-2026', '2026-03-01', 'proposed?', 'no certain'],
  ['draft-us-global-2026', '2026-03-30', 'proposed?', 'no certain'],
  ['draft-us-global-2026', '2026-03-31', 'withdrawn', 'no certain'],
  // Reported on some day of August 2026.
  ['draft-us-thirdcountry-2026', '2026-07-31', 'not-yet', 'no certain'],
  ['draft-us-thirdcountry-2026', '2026-08-01', 'reported?', 'no certain'],
  ['draft-us-thirdcountry-2026', '2026-08-31', 'reported', 'no certain'],
  ['guidance-cn-statefunded-2025-11', '2025-11-04', 'not-yet', 'no certain'],
  ['guidance-cn-statefunded-2025-11', '2025-11-05', 'announced', 'yes possible'],
];

const status = (id: string, asOf: string): readonly [string, string] => {
  const found = ruleStatusAt(rule(id), spanOf(asOf));
  const state = found.stateCertainty === 'certain' ? found.state : `${found.state}?`;
  return [state, `${found.inForce} ${found.certainty}${found.enforced ? '' : ' never enforced'}`];
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('each rule', () => {
  test.each(table)('%s on %s is %s, in force: %s', (id, day, state, inForce) => {
    expect(status(id, day)).toEqual([state, inForce]);
  });

  test('has every day on which it changes in the table, with the day before', () => {
    const listed = new Set(table.map(([id, day]) => `${id} ${day}`));
    const wanted = ruleEntries.flatMap(({ id, states, inForce }) => {
      const changes = ((states ?? []) as { date: string }[])
        .map(({ date }) => spanOf(date).first)
        .flatMap(first => [dayBefore(first), first]);
      const spans = (inForce as { from: string; to?: string | null }[]).flatMap(({ from, to }) => [
        ...[dayBefore(from), from],
        ...(typeof to === 'string' ? [to, dayAfter(to)] : []),
      ]);
      return [...changes, ...spans].map(day => `${id} ${day}`);
    });
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter(key => !listed.has(key))).toEqual([]);
    expect(new Set(table.map(([id]) => id)).size).toBe(book.rules.size);
  });
});

describe('a partial date', () => {
  test('across a change is undetermined', () => {
    expect(status('rule-us-affiliates', '2025-11')).toEqual(['suspended?', 'undetermined possible']);
    expect(status('rule-us-2023', '2023')).toEqual(['effective?', 'undetermined possible']);
  });
  test('within a span is as certain as its days', () => {
    expect(status('rule-us-affiliates', '2025-10')).toEqual(['effective', 'yes certain']);
    expect(status('rule-us-affiliates', '2026-05')).toEqual(['suspended', 'no certain']);
  });
});

test('the reasons say in words what is not certain', () => {
  const texts = (id: string, day: string): string =>
    ruleStatusAt(rule(id), spanOf(day), book.rules)
      .reasons.map(reason => reason.text)
      .join(' ');
  expect(texts('rule-us-affiliates', '2026-11-24')).toContain('whether it held is open in the sources read');
  expect(texts('rule-us-diffusion', '2025-06-01')).toContain('never enforced');
  expect(texts('rule-us-2022', '2024-01-01')).toContain(
    '17 November 2023: superseded (by the Oct 2023 AC/S IFR (88 FR 73458))',
  );
});

test('the status does not depend on the order of the changes and spans in the file', () => {
  const days = [...new Set(table.map(([, day]) => day)), '2025-11', '2023'];
  for (const found of book.rules.values()) {
    const turned = { ...found, states: found.states.toReversed(), inForce: found.inForce.toReversed() };
    for (const day of days) {
      const [one, other] = [found, turned].map(rule => ruleStatusAt(rule, spanOf(day), book.rules));
      expect([found.id, day, other]).toEqual([found.id, day, one]);
    }
    expect(historyOf(turned, book.rules)).toEqual(historyOf(found, book.rules));
  }
});
