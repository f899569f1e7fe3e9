import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../server/formats/dataSets/dataSetRow.ts';
import { isRegisterNumber, registerNumber } from '../../server/model/names/registerNumbers.ts';
import { readFacts, relationsIn, valuesOf, written } from './read.ts';

const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url));
const lei = (end: string): string => `0000XMPLSAMPLE000${end}`;
const answersIn = (facts: readonly Fact[]) =>
  facts.flatMap(fact =>
    fact.says === 'party' && 'parentAnswers' in fact.values ? [[fact.party, fact.values.parentAnswers] as const] : [],
  );

test('GLEIF Level 1: seat and law apart, both scripts, numbers with their register', async () => {
  const { layout, facts, tally } = await readFacts(sample('gleif-lei2.csv'));
  expect({ layout, rows: tally.rows, loaded: tally.loaded }).toEqual({ layout: 'gleif-lei', rows: 2, loaded: 2 });
  expect(valuesOf(facts, 'party')[0]).toEqual({
    ...{ name: 'Yunshan Compute Co., Ltd.', nameOriginal: '云杉算力有限公司' },
    ...{ headquarters: 'HK', incorporatedIn: 'CN', founded: '2019-06-03' },
    identifiers: [lei('192'), 'RA000169-91440300XXXXXXXX0X'],
  });
});

test('GLEIF relationships: consolidation is control, its percentage a share, the period that of the relationship', async () => {
  const { layout, facts, tally } = await readFacts(sample('gleif-rr.csv'));
  expect(layout).toBe('gleif-rr');
  expect(relationsIn(facts)).toEqual([
    [lei('192'), 'CONTROLS', lei('289'), { start: '2024-03-01', means: 'majority' }],
    [lei('192'), 'OWNS', lei('289'), { start: '2024-03-01', shareMin: 51.5, shareMax: 51.5 }],
    [lei('386'), 'CONTROLS', lei('580'), { start: '2020-01-01', end: '2024-01-01', means: 'other' }],
  ]);
  expect(Object.fromEntries(tally.leftOut)).toEqual({
    'ultimate parents, to which the direct ones lead': 1,
    'management of funds, which is no ownership': 1,
  });
});

test('GLEIF exceptions are answers on the entity', async () => {
  const { facts } = await readFacts(sample('gleif-repex.csv'));
  expect(answersIn(facts)).toEqual([
    [lei('192'), ['ultimate parent: held by natural persons, no firm consolidates it (NATURAL_PERSONS)']],
    [lei('386'), ['direct parent: a parent that is not made public (NON_PUBLIC)']],
  ]);
});

test('BODS, as one list and as lines: shares with open ends, unknown holders as an answer', async () => {
  const list = readFileSync(sample('bods-0.4.json'), 'utf8');
  const lines = (JSON.parse(list) as object[]).map(statement => JSON.stringify(statement)).join('\n');
  for (const path of [sample('bods-0.4.json'), written(lines, 'bods.jsonl')]) {
    const { layout, day, facts, tally } = await readFacts(path);
    expect({ layout, day, loaded: tally.loaded }).toEqual({ layout: 'bods', day: '2026-11-01', loaded: 6 });
    expect(relationsIn(facts)).toEqual([
      ['rec-yunshan', 'CONTROLS', 'rec-teak', { means: 'board' }],
      [
        ...['rec-yunshan', 'OWNS', 'rec-teak'],
        { shareMin: 25, shareMinExclusive: true, shareMax: 50, start: '2024-03-01' },
      ],
      ['rec-nat-1', 'DIRECTS', 'rec-teak', { role: 'director' }],
    ]);
    expect(answersIn(facts)).toEqual([['rec-teak', ['owners: not known (unknown)']]]);
  }
});

test('PSC: bands with open ends, trusts between, ended holdings, protected persons, answers', async () => {
  const { layout, facts, tally } = await readFacts(sample('psc-snapshot.txt'));
  expect(layout).toBe('uk-psc');
  const told = relationsIn(facts).map(([from, ...rest]) => [from.split('/').at(-1), ...rest]);
  expect(told).toEqual([
    [
      ...['aaa_AAA-1', 'OWNS', 'GB-COH-00000001'],
      {
        ...{ shareMin: 25, shareMinExclusive: true, shareMax: 50 },
        ...{ votingMin: 25, votingMinExclusive: true, votingMax: 50 },
      },
    ],
    ['bbb', 'CONTROLS', 'GB-COH-00000001', { end: '2024-05-01', means: 'board' }],
    ['bbb', 'CONTROLS', expect.stringMatching(/bbb#trust$/), { end: '2024-05-01', means: 'other' }],
    [
      ...['bbb#trust', 'OWNS', 'GB-COH-00000001'],
      {
        ...{ shareMin: 50, shareMinExclusive: true, shareMax: 75, shareMaxExclusive: true },
        end: '2024-05-01',
      },
    ],
    ['ccc', 'CONTROLS', 'GB-COH-00000002', { means: 'other' }],
    ['eee', 'OWNS', 'GB-COH-OE000001', { shareMin: 25, shareMinExclusive: true, shareMax: 100 }],
  ]);
  const dates = facts.flatMap(fact => (fact.says === 'relation' ? [fact.date] : []));
  expect(dates.slice(0, 2)).toEqual(['2020-01-06', '2021-01-06']);
  expect(answersIn(facts).map(([party]) => party)).toEqual(['GB-COH-00000003', 'GB-COH-00000004']);
  expect([...tally.leftOut]).toEqual([['the line of totals', 1]]);
  expect(JSON.stringify(facts)).not.toMatch(/Sample Person|1980|Sampleton/);
});

test('a name of a person is kept where it is asked for and the data set is a public register of owners', async () => {
  const names = async (name: string) =>
    (await readFacts(sample(name), undefined, true)).facts.flatMap(fact =>
      fact.says === 'party' && fact.kind === 'National' ? [fact.values.name] : [],
    );
  expect(await names('psc-snapshot.txt')).toEqual(['Mr Sample Person', 'Natural person (name not kept)']);
  expect(await names('ftm.entities.jsonl')).toEqual(['Natural person (name not kept)']);
});

test('a number with its register means one firm in the world', () => {
  expect(registerNumber('RA000585', '1234567')).toBe('GB-COH-01234567');
  expect(registerNumber('gb-coh', 'sc 123456')).toBe('GB-COH-SC123456');
  expect(registerNumber('', '1234567')).toBeUndefined();
  expect(registerNumber('GB-COH', 'N/A')).toBeUndefined();
  expect(['GB-COH-01234567', 'RA000169-91440300XXXXXXXX0X', 'HK 0000000', '01234567'].map(isRegisterNumber)).toEqual([
    ...[true, true, false, false],
  ]);
});

type Psc = { readonly [field: string]: unknown };
const psc = (data: Psc = {}, company: string | undefined = '01234567'): string =>
  JSON.stringify({
    ...(company === undefined ? {} : { company_number: company }),
    data: {
      ...{ kind: 'corporate-entity-person-with-significant-control', name: 'Larch Holdings Limited' },
      ...{ links: { self: `/company/${company}/x` }, notified_on: '2020-01-06' },
      ...{ natures_of_control: ['ownership-of-shares-75-to-100-percent'], ...data },
    },
  });
const readPsc = (...lines: readonly string[]) => readFacts(written(lines.join('\n'), 'psc.txt'));

const rrText = readFileSync(sample('gleif-rr.csv'), 'utf8');
const bods = (change: (statement: Record<string, unknown>) => object): string =>
  JSON.stringify((JSON.parse(readFileSync(sample('bods-0.4.json'), 'utf8')) as Record<string, unknown>[]).map(change));
const withShare = (share: object): string =>
  bods(statement => {
    const text = JSON.stringify(statement);
    return JSON.parse(text.replace('{"exclusiveMinimum":25,"maximum":50}', JSON.stringify(share)));
  });

describe('planted faults: what each gets', () => {
  test.each([
    ['PSC, ceased before it was notified', psc({ ceased_on: '2019-01-01' }), 'ceased_on before notified_on'],
    ['PSC, a year that no register has', psc({ ceased_on: '9999-01-01' }), 'ceased_on that is no date'],
    ['PSC, a year before all registers', psc({ notified_on: '1083-05-01' }), 'notified_on that is no date'],
    ['PSC, an unknown nature', psc({ natures_of_control: ['by-magic'] }), 'natures of control that are not known'],
    ['GLEIF, a fraction among percentages', rrText.replace('51.50', '0.515'), 'percentages that may be fractions'],
    ['GLEIF, a percentage above 100', rrText.replace('51.50', '515'), 'percentages that are none'],
    ['GLEIF, an odd date', rrText.replaceAll('2024-03-01T', '0205-11-03T'), 'startDate that is no date'],
    ['BODS, fractions', withShare({ minimum: 0.25, maximum: 0.5 }), 'percentages that may be fractions'],
    ['BODS, ends turned over', withShare({ minimum: 50, maximum: 25 }), 'percentages that are none'],
  ])('the value is not taken and the row is: %s', async (_, content, dropped) => {
    const { tally } = await readFacts(written(content, 'a.txt'));
    expect([...tally.dropped.keys()]).toContain(dropped);
    expect(tally.bad).toBe(0);
  });

  test('what has ended and gives no date that can be is history up to the edition, and never goes on', async () => {
    for (const ceased_on of ['2019-01-01', '9999-01-01']) {
      const { facts } = await readPsc(psc({ ceased_on }));
      expect(relationsIn(facts)[0]?.[3]).toMatchObject({ end: '2026-11-19', endNoLater: true });
    }
    const inactive = await readFacts(written(rrText.replace('CONSOLIDATED_BY","ACTIVE', 'CONSOLIDATED_BY","INACTIVE')));
    expect(relationsIn(inactive.facts)[0]?.[3]).toMatchObject({ end: '2026-11-19', endNoLater: true });
  });

  test.each([
    ['a wrong check digit', rrText.replaceAll(lei('580'), lei('581')), 1, /StartNode.*no Legal Entity Identifier/],
    ['a column of another name', rrText.replace('RelationshipStatus', 'Status'), 0, /nearly GLEIF.*RelationshipStatus/],
    ['a cut row', `${rrText.trimEnd().slice(0, -200)}`, 1, /cells, where the header has 54/],
    ['PSC without a number', `${psc()}\n${psc({}, '')}`, 1, /company_number/],
    ['PSC that is cut', `${psc()}\n${psc().slice(0, 60)}`, 1, /no sound JSON/],
    ['BODS without ids', bods(({ statementId: _, ...rest }) => rest), 0, /nearly|not known/],
    ['BODS that is cut', bods(statement => statement).slice(0, -400), 0, /no sound JSON after record/],
  ])('%s is told', async (_, content, bad, message) => {
    const path = written(content, 'a.txt');
    if (bad === 0) return await expect(readFacts(path)).rejects.toThrow(message);
    const { tally } = await readFacts(path);
    expect(tally.bad).toBe(bad);
    expect(`${tally.firstBad[0]?.fault.problem}`).toMatch(message);
  });

  test('a holder with a number of the same register is the company of that number', async () => {
    const identification = { registration_number: '765 4321', country_registered: 'England' };
    const { facts } = await readPsc(psc({ identification }));
    expect(relationsIn(facts)).toEqual([
      ['GB-COH-07654321', 'OWNS', 'GB-COH-01234567', { shareMin: 75, shareMax: 100 }],
    ]);
    const itself = await readPsc(psc({ identification: { ...identification, registration_number: '01234567' } }));
    expect([...itself.tally.leftOut.keys()]).toEqual(['companies that are said to control themselves']);
  });

  test('of several versions of a record the latest counts, and a closed one is history', async () => {
    const statements = JSON.parse(readFileSync(sample('bods-0.4.json'), 'utf8')) as Record<string, unknown>[];
    const own = statements.find(({ recordId }) => recordId === 'rec-own-1');
    const closed = {
      ...own,
      statementId: 'later-00000000000000000000000000',
      recordStatus: 'closed',
      statementDate: '2026-11-10',
    };
    const { facts, tally } = await readFacts(written(JSON.stringify([closed, ...statements]), 'b.json'));
    expect([...tally.leftOut]).toEqual([['earlier versions of a record, of which the latest is taken', 1]]);
    expect(relationsIn(facts)).toContainEqual([
      'rec-yunshan',
      'CONTROLS',
      'rec-teak',
      { end: '2026-11-10', means: 'board' },
    ]);
  });
});
