import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { chokepoints as breaking } from '../../../server/model/access/chokepoints.ts';
import {
  amountInWords,
  chainInWords,
  chokepointsInWords,
  explain,
  openEndInWords,
  placeInWords,
  stepText,
  unreadInWords,
} from '../../../server/model/access/inWords.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { knownAt } from '../../support/judged.ts';

const chokepoints = runSync(breaking);

const accessFindings = runSync(finding);

const restricted = new Set(['CN']);
const named = (id: string) => ({ id, kind: 'Firm' as const, name: id, properties: {} });

/** One fleet that so many firms in China use. */
const users = (count: number): string =>
  Array.from({ length: count }, (_, i) => `u${i}@CN USES fleet1 from 2023 to 2026`).join('\n');

const told = (text: string, first: number, budget = 1_000): string => {
  const findings = accessFindings(knownAt(text), ['fleet1'], restricted, { first, budget });
  return explain(findings, named, 'fleet1')[0]?.text ?? '';
};

test('as many chains as there are, how many are listed, and "at least" only where counting ended', () => {
  expect(told(users(3), 50)).toBe(
    '3 chains lead from fleet1 to 3 restricted parties; 3 hold with certainty at the chosen date, 0 as presumed, since no end is reported, and 0 possibly.',
  );
  expect(told(users(3), 2)).toContain('3 chains lead from fleet1 to 3 restricted parties; of the 2 listed, 2 hold');
  expect(told(users(3), 2, 2)).toContain('At least ');
});

test('chokepoints are named as far as a sentence can be read', () => {
  const words = (text: string): string =>
    chokepointsInWords(chokepoints(knownAt(text), ['fleet1'], restricted), named)[0]?.text ?? '';
  expect(words(users(1))).toBe('All access would end if any one of these ended: u0 uses fleet1.');
  // Two of the four sets of two, and of those of four only one.
  const leased = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `lease${i} COVERS fleet1 from 2023 to 2026; l${i}@CN TAKES lease${i} from 2023 to 2026`,
    ).join('\n');
  expect(words(leased(2))).toMatch(
    /^All access would end if 2 relations ended together: (.* and .*; or ){3}1 other such set\.$/,
  );
  expect(words(leased(4))).toMatch(
    /^All access would end if 4 relations ended together: [^;]*; or 15 other such sets\.$/,
  );
});

const findIn = (text: string, asOf = '2025-01-01', starts = ['fleet1']) => {
  const snapshot = knownAt(text, asOf);
  const entity = (id: string) => snapshot.entities.get(id) ?? named(id);
  return { entity, ...accessFindings(snapshot, starts, restricted, { first: 50, budget: 1_000 }) };
};
const chainTold = (text: string, asOf?: string, starts?: string[]): string => {
  const { chains, entity } = findIn(text, asOf, starts);
  return chains[0] ? chainInWords(chains[0], entity) : '';
};

test.each([
  [{ min: 300, max: 300 }, '300 servers'],
  [{ min: 100, max: 300 }, '100–300 servers'],
  [{ min: 0, max: 300 }, '0–300 servers'],
  [{ min: 100 }, 'at least 100 servers'],
  [{ min: 1 }, 'at least 1 servers'],
  [{ min: 0 }, 'servers not reported'],
])('an amount %o', (range, words) => {
  expect(amountInWords(range, 'servers')).toBe(words);
});

describe('a chain as one sentence', () => {
  const dates = 'from 2023 to 2026';
  const taken = `a@CN TAKES lease1 ${dates}`;
  test.each([
    [
      'reads the way access goes',
      `m USES fleet1 ${dates}; a@CN OWNS 60% m ${dates}`,
      'fleet1, used by m (from 2023 to 2026), owned by a (60 %, from 2023 to 2026).',
    ],
    [
      'and forward too',
      `lease1 COVERS fleet1 300 servers ${dates}; b TAKES lease1 ${dates}; b GRANTS lease2 ${dates}; lease2 COVERS fleet1 8 gpus ${dates}; a@CN TAKES lease2 ${dates}`,
      'fleet1, under lease lease1 (300 servers, from 2023 to 2026), leased to b (from 2023 to 2026), which grants lease2 (from 2023 to 2026), leased to a (from 2023 to 2026).',
    ],
    [
      'says that nobody tells what part a lease has',
      `lease1 COVERS fleet1 ${dates}; ${taken}`,
      'fleet1, under lease lease1 (from 2023 to 2026; what part of it is not reported), leased to a (from 2023 to 2026).',
    ],
    ['and nothing of a step of which nothing is told', 'a@CN USES fleet1', 'fleet1, used by a.'],
    [
      'also where it says nothing else',
      `lease1 COVERS fleet1; ${taken}`,
      'fleet1, under lease lease1 (what part of it is not reported), leased to a (from 2023 to 2026).',
    ],
    [
      'and not where GPUs are told',
      `lease1 COVERS fleet1 8 gpus ${dates}; ${taken}`,
      'fleet1, under lease lease1 (8 GPUs, from 2023 to 2026), leased to a (from 2023 to 2026).',
    ],
    [
      'nor where the lease tells it',
      `lease1 8 servers; lease1 COVERS fleet1 ${dates}; ${taken}`,
      'fleet1, under lease lease1 (from 2023 to 2026), leased to a (from 2023 to 2026).',
    ],
  ])('%s', (_name, text, words) => {
    expect(chainTold(text)).toBe(words);
  });

  test('says of a lease that it begins with how much it is over', () => {
    const ask = (covers: string): string =>
      chainTold(`lease1 COVERS fleet1 ${covers} ${dates}; ${taken}`, '2025-01-01', ['lease1']);
    const rest = ', leased to a (from 2023 to 2026).';
    expect([ask('300 servers'), ask('300 servers 8 gpus'), ask('')]).toEqual([
      `lease1 (300 servers)${rest}`,
      `lease1 (300 servers, 8 GPUs)${rest}`,
      `lease1 (number not reported)${rest}`,
    ]);
  });

  test('tells doubts of a relation, and of a step that leads on less surely', () => {
    expect(chainTold(`a@CN USES fleet1 ${dates}`, '2026')).toBe('fleet1, used by a (from 2023 to 2026) – possibly.');
    expect(chainTold('a@CN USES fleet1 from 2023', '2025-03-01')).toMatch(/^fleet1, used by a \(from 2023\) – .*2025/);
    const { chains, entity } = findIn(`a@CN USES fleet1 ${dates}`);
    const [step] = chains[0]?.steps ?? [];
    if (!step) throw new Error('no step');
    expect(stepText(step, entity)).toBe('fleet1, used by a (from 2023 to 2026)');
    expect(stepText({ ...step, certainty: 'possible' }, entity)).toBe(
      'fleet1, used by a (from 2023 to 2026) – possibly',
    );
    expect(chainInWords({ steps: [] }, entity)).toBe('');
  });
});

test('an open end says what nobody reports, by what it is', () => {
  const kinds = { a: 'Firm', fleet1: 'GpuFleet', site1: 'DataCenter', lease1: 'Lease', shipment1: 'Shipment' } as const;
  const told = (id: keyof typeof kinds, steps = 0, properties = {}): string => {
    const [step] = findIn('a@CN USES fleet1').chains[0]?.steps ?? [];
    const entity = () => ({ ...named(id), kind: kinds[id], properties });
    return openEndInWords({ entity: id, steps: step ? Array(steps).fill(step) : [] }, entity);
  };
  const firm = 'a: no owner or controller is reported at the chosen date, so the trail ends here.';
  expect([0, 1, 2].map(steps => told('a', steps))).toEqual([
    firm,
    `${firm} It is reached in 1 step.`,
    `${firm} It is reached in 2 steps.`,
  ]);
  expect(told('lease1', 1)).toBe('lease1: no lessee is reported at the chosen date.');
  expect(told('fleet1')).toBe('fleet1: no owner is reported at the chosen date.');
  expect(told('site1')).toBe('site1: no owner is reported at the chosen date.');
  const shipment = 'shipment1: nobody is reported to have received it, so the trail stops at a shipment';
  expect(told('shipment1')).toBe(`${shipment}.`);
  expect(told('shipment1', 0, { destination: 'CN' })).toBe(`${shipment} to China.`);
});

describe('the answer in sentences', () => {
  const told = (text: string, first = 50, asOf = '2025-01-01') => {
    const findings = accessFindings(knownAt(text, asOf), ['fleet1'], restricted, { first, budget: 1_000 });
    return explain(findings, named, 'fleet1');
  };

  test('without chains says where the trail ends', () => {
    const none = 'No reported chain leads from fleet1 to a restricted party at these dates.';
    expect(told('a@SG USES fleet1')).toEqual([
      { text: `${none} The trail ends at 2 open ends, listed below.`, sources: [] },
    ]);
    expect(told('person1@SG OWNS fleet1')).toEqual([{ text: none, sources: [] }]);
    expect(told('person1@SG USES fleet1')[0]?.text).toBe(`${none} The trail ends at 1 open end, listed below.`);
  });

  test('counts how surely chains hold, and tells the strongest to each party with its sources', () => {
    const text = [
      'b@CN USES fleet1 from 2023 to 2026',
      'a@CN USES fleet1 from 2023',
      'm USES fleet1 from 2023 to 2025-03; c@CN OWNS m from 2023 to 2026',
      'b OWNS m from 2023 to 2026',
    ].join('; ');
    const [first, ...others] = told(text, 50, '2025-03-15');
    expect(first?.text).toBe(
      '4 chains lead from fleet1 to 3 restricted parties; 1 holds with certainty at the chosen date, 1 as presumed, since no end is reported, and 2 possibly.',
    );
    expect(others.map(({ text: words }) => words.split(':')[0])).toEqual([
      'Strongest chain to b',
      'Strongest chain to a',
      'Strongest chain to c',
    ]);
    expect(others.map(({ sources }) => sources)).toEqual([['s-0'], ['s-1'], ['s-2', 's-3']]);
    expect(others[0]?.text).toBe('Strongest chain to b: fleet1, used by b (from 2023 to 2026).');
  });

  test('names parties whose chains are not listed', () => {
    const sentences = told('a@CN USES fleet1 from 2023 to 2026; m USES fleet1 from 2023 to 2026; b@CN OWNS m', 1);
    expect(sentences.map(({ text }) => text)).toContain(
      'b is reached by a chain that is not listed; ask for more chains.',
    );
    expect(told('a@CN USES fleet1 from 2023 to 2026')[0]?.text).toMatch(
      /^1 chain leads from fleet1 to 1 restricted party; 1 holds /,
    );
  });
});

test('what was not read is named', () => {
  const unread = (...ids: string[]) => unreadInWords({ truncated: true, unread: new Set(ids) }, named, 12);
  expect(unreadInWords({ truncated: false, unread: new Set(['a']) }, named, 12)).toBeUndefined();
  const owners = 'Not all owners within reach were read, so tests and ultimate parents may rest on less than all.';
  expect([unread(), unreadInWords({ truncated: true }, named, 12)]).toEqual([owners, owners]);
  expect(unread('a')).toContain('what leads on from a was left out, since no more than 12 steps');
  expect(unread('a', 'b')).toContain('from a and 1 other entity was left out');
  expect(unread('a', 'b', 'c')).toContain('from a and 2 other entities was left out');
});

test('a party that moves is told with what its place is', () => {
  const moved = (kind: 'Firm' | 'National' | 'PublicBody', before: string[], after: string[]): string =>
    placeInWords(
      { entity: 'a', before, after, restrictedBefore: undefined, restrictedAfter: undefined },
      { ...named('a'), kind },
    );
  expect(moved('Firm', ['CN'], ['SG'])).toBe('The seat of a: China before, Singapore after.');
  expect(moved('National', ['CN', 'SG'], [])).toBe(
    'The citizenship of a: China and Singapore before, not reported after.',
  );
  expect(moved('PublicBody', [], ['CN'])).toBe('The country of a: not reported before, China after.');
});
