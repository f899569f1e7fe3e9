import { expect, test } from 'vitest';
import { reviewLines } from '../../seed/reviews.ts';

/** The reference data themselves may be overdue on any day: that is told, and fails no test. */
test('suspensions, licence dates and list editions are named with the day from which they have to be looked up', () => {
  const [read, ...lines] = reviewLines('2026-11-20');
  expect(read).toMatch(/^Rules were read up to \d{4}-\d{2}-\d{2}\.$/);
  const days = lines.map(line => /^(overdue|due) (\d{4}-\d{2}-\d{2}) {2}\S/.exec(line)?.[2]);
  expect(days).toEqual(days.toSorted());
  expect(lines).toContain(
    'overdue 2026-11-09  The Affiliates Rule (50 % rule) (90 FR 47201): suspended until 9 November 2026.',
  );
  expect(lines.filter(line => line.includes('Entity List'))).not.toEqual([]);
  expect(lines.some(line => line.includes('the leave for G42 and Core42 ends on 6 April 2027'))).toBe(true);
});

test('a day that has not passed is not overdue: the last day of a suspension is part of it', () => {
  const suspension = (today: string) => reviewLines(today).find(line => line.includes('suspended until'));
  expect(suspension('2026-11-09')).toMatch(/^due /);
  expect(suspension('2026-11-10')).toMatch(/^overdue /);
});
