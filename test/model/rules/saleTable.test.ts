import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { memoized } from '../../../server/model/memoized.ts';
import { type RuleVerdict, ruleVerdicts } from '../../../server/model/rules/ruleVerdicts.ts';
import { holder } from './asking.ts';
import { book, model } from './ruleBook.ts';

const days = [
  '2022-10-08',
  '2023-11-18',
  '2025-02-01',
  '2025-06-01',
  '2025-10-15',
  '2026-02-01',
  '2026-11-20',
] as const;
const destinations = ['CN', 'HK', 'MO', 'MY', 'SG', 'AE', 'TW', 'US'] as const;
const owners = ['CN', 'MY', 'US', 'unknown'] as const;
type Destination = (typeof destinations)[number];
type Owner = (typeof owners)[number];

type Answer = { readonly verdict: 'YES' | 'POSSIBLY' | 'OPEN' | 'NO'; readonly clause: string };

const named = ({ rule, clause }: RuleVerdict): string => `${rule.shortName ?? rule.title}, ${clause ?? ''}`;

const key = (id: string, to: string, owner: string): string => `${id}~${to}~${owner}`;

/** All verdicts of one day on every model in every country for every owner; an owner of whom no share is in listed hands. */
const verdictsOn = memoized((day: string): ReadonlyMap<string, readonly RuleVerdict[]> => {
  const holders = owners.map(owner => ({
    ...holder(owner === 'unknown' ? undefined : owner, { by: ['OWNS'], listedShare: { min: 0, max: 0 } }),
    ...{ id: owner, accountedFor: 100 },
  }));
  const holdings = [...book.models.keys()].flatMap(id =>
    destinations.map(country => ({ things: [id], model: model(id), country, holders })),
  );
  // A rule of another country looks at where the goods come from; a restating one asks for nothing of its own.
  const asked = runSync(ruleVerdicts)(holdings, spanOf(day), book).filter(
    ({ rule, status, restates }) =>
      rule.scope.jurisdiction === undefined && !restates && status.enforced && status.inForce !== 'no',
  );
  return groupBy(asked, ({ things, country = '', holder: who }) => key(things[0] ?? '', country, who?.id ?? ''));
});

/**
 * What a sale needed under the rules of the United States, and what decides it. POSSIBLY: the sources leave open whether the rule that asks was in force. OPEN: a fact of the party is missing.
 */
const answer = (id: string, to: Destination, owner: Owner, day: string): Answer => {
  const asked = verdictsOn(day).get(key(id, to, owner)) ?? [];
  const isCertain = ({ status }: RuleVerdict): boolean => status.certainty === 'certain';
  const yes = asked.filter(({ sale }) => sale === 'yes');
  const sure = yes.find(isCertain);
  if (sure) return { verdict: 'YES', clause: named(sure) };
  if (yes[0]) return { verdict: 'POSSIBLY', clause: named(yes[0]) };
  const open = asked.find(({ sale }) => sale === 'undetermined');
  if (open) return { verdict: 'OPEN', clause: named(open) };
  const main = asked.find(({ rule }) => rule.id === 'rule-us-2022' || rule.id === 'rule-us-2023');
  return { verdict: 'NO', clause: main ? named(main) : 'no rule on these parts in force' };
};

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

type Cell = { readonly id: string; readonly to: Destination; readonly owner: Owner } & Answer;

/** `CN HK from any; MY from CN, unknown` */
const placesInWords = (cells: readonly Cell[]): string => {
  const ownersTo = (to: Destination): string => {
    const own = cells.filter(cell => cell.to === to).map(({ owner }) => owner);
    return own.length === owners.length ? 'any' : own.join(', ');
  };
  const reached = destinations.filter(to => cells.some(cell => cell.to === to));
  return grouped(reached, ownersTo)
    .map(([own, places]) => `${places.join(' ')}: ${own}`)
    .join('; ');
};

const order = ['YES', 'POSSIBLY', 'OPEN', 'NO'];

/** One row for all models that have the same answer at the same places. */
const tableOn = (day: string): string => {
  const cells = [...book.models.keys()].flatMap(id =>
    destinations.flatMap(to => owners.map((owner): Cell => ({ id, to, owner, ...answer(id, to, owner, day) }))),
  );
  const rows = grouped(cells, ({ verdict, clause }) => `${verdict} | ${clause}`).flatMap(([key, same]) => {
    const perModel = grouped(same, ({ id }) => id);
    return grouped(perModel, ([, own]) => placesInWords(own)).map(
      ([places, models]) =>
        `| ${key} | ${places} | ${models.map(([id]) => model(id).name.replace('NVIDIA ', '')).join(', ')} |`,
    );
  });
  const rank = (row: string): number => order.findIndex(word => row.startsWith(`| ${word} |`));
  const head = '| Sale | What decides | Destination: seat of the owner | Models |\n| --- | --- | --- | --- |';
  return `## ${day}\n\n${head}\n${rows.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join('\n')}\n`;
};

test('every model, destination and owner on seven days is as the committed table says', async () => {
  expect(book.models.size).toBeGreaterThan(25);
  const intro =
    '# What a sale needed, by day, model, destination and seat of the owner\n\nMade and held by `saleTable.test.ts` from the reference files: rules of the United States that were enforced; an owner in no listed hands. YES: a licence or a notification. POSSIBLY: the sources leave open whether the rule was in force. OPEN: the seat of the owner would decide. Information with citations, not legal advice.\n';
  await expect(`${intro}\n${days.map(tableOn).join('\n')}`).toMatchFileSnapshot('saleTable.md');
});

describe('answers that public sources give', () => {
  test.each<readonly [string, Destination, Owner, string, Answer['verdict'], string]>([
    // 87 FR 62186, DATES: the item list for advanced computing took effect on 21 October 2022; Nvidia’s letter of August came first.
    ['hw-a100-80', 'CN', 'CN', '2022-10-08', 'POSSIBLY', 'Aug 2022 is-informed letter'],
    ['hw-a800', 'CN', 'CN', '2022-10-08', 'NO', ''],
    // Nvidia’s Form 8-K of 17 October 2023 names A100, A800, H100, H800, L40, L40S and RTX 4090.
    ['hw-a800', 'CN', 'CN', '2023-11-18', 'YES', 'licence: 3A090.a.1 by destination'],
    ['hw-l40s', 'CN', 'CN', '2023-11-18', 'YES', '3A090'],
    ['hw-rtx4090', 'CN', 'CN', '2023-11-18', 'YES', 'NAC notification: 3A090.a.1 by destination'],
    // BIS guidance of 31 May 2026: required since 17 November 2023 for parties with their seat in D:5 or Macau, wherever they are.
    ['hw-h100-sxm', 'MY', 'CN', '2023-11-18', 'YES', 'licence: 3A090.a.1 by seat or parent'],
    ['hw-h100-sxm', 'MY', 'CN', '2025-06-01', 'YES', 'licence: 3A090.a.1 by seat or parent'],
    ['hw-l40', 'MY', 'CN', '2025-02-01', 'YES', 'NAC notification: 3A090.b.1 by seat or parent'],
    // The guidance speaks of all destinations outside the United States: a sale inside them is no export.
    ['hw-h100-sxm', 'US', 'CN', '2025-06-01', 'NO', 'not a destination'],
    ['hw-h100-sxm', 'MY', 'MY', '2025-06-01', 'NO', 'neither destination nor seat or parent'],
    ['hw-h100-sxm', 'MY', 'unknown', '2025-06-01', 'OPEN', 'by seat or parent'],
    // 89 FR 23876: NAC for entities headquartered in D:5 or Macau, wherever located, with a notification to BIS.
    ['hw-rtx4090', 'MY', 'CN', '2025-02-01', 'YES', 'NAC notification: 3A090.a.1 by seat or parent'],
    ['hw-rtx4090', 'AE', 'MY', '2025-02-01', 'NO', 'NAC without notification'],
    // Nvidia’s Form 8-K of 15 April 2025 on the H20.
    ['hw-h20', 'CN', 'CN', '2025-02-01', 'NO', ''],
    ['hw-h20', 'CN', 'CN', '2025-06-01', 'POSSIBLY', 'H20 is-informed letter'],
    // 91 FR 1684 changes how an application is reviewed, not whether a licence is needed.
    ['hw-h200-sxm', 'CN', 'CN', '2026-02-01', 'YES', 'licence: 3A090.a.1 by destination'],
    // 91 FR 43034 keeps the licence for the Emirates but for named parties.
    ['hw-h100-sxm', 'AE', 'US', '2026-11-20', 'YES', 'licence: 3A090.a.1 by destination'],
    ['hw-h100-sxm', 'TW', 'US', '2026-11-20', 'NO', ''],
  ])('%s to %s for an owner from %s on %s: %s', (id, to, owner, day, verdict, clause) => {
    const found = answer(id, to, owner, day);
    expect(found.verdict).toBe(verdict);
    expect(found.clause).toContain(clause);
  });
});
