import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const reported = reportedCases();

type Row = Readonly<Record<string, unknown>>;
const data: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Row> = reported.data;
const list = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

describe('controlRules', () => {
  const query = `query ($asOf: PartialDate) { controlRules(asOf: $asOf) {
    id shortName remoteAccess sources { id } spans { start end certainty } changes { date text state sources { id } }
    thresholds { test conditions } ruleStatus { asOf state stateCertainty inForce certainty enforced reasons { text sources { id } } } } }`;
  test('gives every rule with its status at a date', async () => {
    const { controlRules } = await data(query, { asOf: '2025-03-15' });
    const rules = list(controlRules);
    expect(rules).toHaveLength(22);
    const byId = new Map(rules.map(rule => [rule.id as string, rule]));
    expect(byId.get('rule-us-2023')).toMatchObject({
      shortName: 'Oct 2023 AC/S IFR',
      remoteAccess: 'OUTSIDE',
      spans: [{ start: '2023-11-17', end: null, certainty: 'CERTAIN' }],
      ruleStatus: { asOf: '2025-03-15', state: 'EFFECTIVE', inForce: 'YES', certainty: 'CERTAIN', enforced: true },
    });
    expect(byId.get('rule-us-2022')).toMatchObject({ ruleStatus: { state: 'SUPERSEDED', inForce: 'NO' } });
    expect(byId.get('rule-us-diffusion')).toMatchObject({
      ruleStatus: { inForce: 'YES', certainty: 'POSSIBLE', enforced: false },
    });
    expect(byId.get('bill-us-rasa')).toMatchObject({ ruleStatus: { state: 'NOT_YET', inForce: 'NO' } });
    for (const rule of rules) expect(rule.sources).not.toEqual([]);
  });
  test.each([
    ['2025-11-09', 'EFFECTIVE', 'YES'],
    ['2025-11-10', 'SUSPENDED', 'NO'],
    ['2025-11', 'SUSPENDED', 'UNDETERMINED'],
  ])('the 50 per cent rule on %s', async (asOf, state, inForce) => {
    const { controlRules } = await data(query, { asOf });
    const rule = list(controlRules).find(({ id }) => id === 'rule-us-affiliates');
    expect(rule).toMatchObject({ ruleStatus: { asOf, state, inForce } });
  });
  test('defaults to today, also for one rule by itself', async () => {
    const { entity } = await data(
      '{ entity(id: "rule-us-2023") { ... on ControlRule { ruleStatus { asOf inForce } } } }',
    );
    expect(entity).toEqual({ ruleStatus: { asOf: '2026-06-01', inForce: 'YES' } });
  });
});

describe('hardwareModels', () => {
  test('gives every model with computed figures, what it meets, and whose figures they are', async () => {
    const { hardwareModels } = await data(`{ hardwareModels { id attribution sources { id }
      metrics { id label unit value { min max below text } estimate }
      meets { rule { id } verdict test review tests { test verdict excludedBy conditions { metric op threshold actual { text } verdict } } } } }`);
    const models = list(hardwareModels);
    expect(models).toHaveLength(28);
    for (const model of models) expect(model.attribution).toContain('CC BY 4.0');
    const h20 = models.find(({ id }) => id === 'hw-h20');
    expect(h20).toMatchObject({
      metrics: expect.arrayContaining([
        {
          id: 'tpp',
          label: 'TPP',
          unit: expect.any(String),
          value: { min: 2368, max: 2368, below: false, text: '2,368' },
          estimate: false,
        },
      ]),
      meets: expect.arrayContaining([
        expect.objectContaining({ rule: { id: 'rule-us-2022' }, verdict: 'NO' }),
        expect.objectContaining({ rule: { id: 'rule-us-2023' }, verdict: 'NO', test: null }),
        expect.objectContaining({ rule: { id: 'rule-us-h20-2025' }, verdict: 'YES', test: 'named' }),
        expect.objectContaining({ rule: { id: 'rule-us-2026-01' }, review: 'NOT_CONTROLLED' }),
      ]),
    });
    expect(list(h20?.meets).map(({ rule }) => (rule as Row).id)).toEqual([
      'rule-us-2022-08-letter',
      'rule-us-2022',
      'rule-us-2023',
      'rule-us-h20-2025',
      'rule-us-2026-01',
    ]);
  });
});

describe('destinationGroups', () => {
  const embargoed = async (asOf: string): Promise<Row | undefined> => {
    const query =
      'query ($asOf: PartialDate) { destinationGroups(asOf: $asOf) { id complete members undetermined dated { code start end } sources { id } } }';
    return list((await data(query, { asOf })).destinationGroups).find(({ id }) => id === 'us-arms-embargoed');
  };
  test('have the members of the day', async () => {
    const [before, after] = [await embargoed('2024-03-14'), await embargoed('2026-01-01')];
    expect([before?.members, after?.members].map(codes => (codes as string[]).includes('NI'))).toEqual([false, true]);
    expect([before?.members, after?.members].map(codes => (codes as string[]).includes('KH'))).toEqual([true, false]);
    expect(before).toMatchObject({ complete: true, undetermined: ['CY', 'ET'] });
    expect(after?.dated).toContainEqual({ code: 'NI', start: '2024-03-15', end: null });
    expect(list(after?.sources).map(({ id }) => id)).toContain('s-fr-nicaragua');
  });
});

describe('rulesRecord', () => {
  const record = async (asOf: string): Promise<Row> => {
    const query =
      'query ($asOf: PartialDate) { rulesRecord(asOf: $asOf) { readTo ended sources { id } reviews { date due text rule { id } } } }';
    return (await data(query, { asOf })).rulesRecord as Row;
  };
  test('says how far the rules were read, and what is due', async () => {
    const found = await record('2026-11-20');
    expect(found).toMatchObject({ readTo: '2026-10-03', ended: true });
    const due = list(found.reviews).filter(review => review.due === true);
    expect(due.map(({ date, rule }) => [date, (rule as Row | null)?.id])).toContainEqual([
      '2026-11-09',
      'rule-us-affiliates',
    ]);
    expect((await record('2026-09-01')).ended).toBe(false);
    expect(list((await record('2026-09-01')).reviews).some(review => review.due === true)).toBe(false);
  });
});

describe('rules of an access report', () => {
  const query = `query ($target: ID!, $asOf: PartialDate) { accessChains(target: $target, asOf: $asOf) {
    rules { rule { id } state inForce certainty enforced model { id } country hardware { id } meets test sale access holder { id } reasons { text sources { id } } }
    listings { firm { id } list relation { id } } } }`;
  const verdicts = async (target: string, asOf: string): Promise<readonly Row[]> =>
    ((await data(query, { target, asOf })).accessChains as Row).rules as readonly Row[];

  test('the founding case: the model is not reported, the sale is open, renting is outside', async () => {
    const found = await verdicts('my-suitcases', '2025-03-15');
    const of2023 = found.filter(({ rule }) => (rule as Row).id === 'rule-us-2023');
    expect(of2023.length).toBeGreaterThan(1);
    for (const verdict of of2023)
      expect(verdict).toMatchObject({ model: null, country: 'MY', meets: 'UNDETERMINED', inForce: 'YES' });
    const lessee = of2023.find(({ holder }) => (holder as Row | null)?.id === 'firm-cn-unnamed-ai');
    expect(lessee).toMatchObject({ sale: 'UNDETERMINED', access: 'NO' });
    expect(
      list(lessee?.reasons)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('The model is not reported');
    const engineer = of2023.find(({ holder }) => (holder as Row | null)?.id === 'nat-cn-eng-1');
    expect(engineer).toMatchObject({ sale: 'NO', access: 'UNDETERMINED' });
  });
  test('follow asOf: a rule not yet known is not there', async () => {
    const ids = async (asOf: string) =>
      new Set((await verdicts('my-suitcases', asOf)).map(({ rule }) => (rule as Row).id));
    expect((await ids('2025-07-13')).has('rule-my-sta-2025')).toBe(false);
    expect((await ids('2025-07-14')).has('rule-my-sta-2025')).toBe(true);
  });
  test('ByteDance and the B200 of Aolani: a sale would need a licence, the rental is outside', async () => {
    const found = await verdicts('fleet-aolani-b200', '2026-04-01');
    const sold = found.filter(
      ({ rule, holder }) => (rule as Row).id === 'rule-us-2023' && (holder as Row | null)?.id === 'firm-bytedance',
    );
    expect(sold.map(({ model }) => (model as Row).id).sort()).toEqual(['hw-b200', 'hw-gb200-gpu']);
    for (const verdict of sold)
      expect(verdict).toMatchObject({ meets: 'YES', test: '3A090.a.1', sale: 'YES', access: 'NO' });
  });
  test('asked of a lease, as of the hardware it covers: its models, and where it stands', async () => {
    const ofLessee = async (target: string) =>
      (await verdicts(target, '2026-04-01')).filter(({ holder }) => (holder as Row | null)?.id === 'firm-bytedance');
    const leased = await ofLessee('lease-bytedance-aolani');
    expect(leased.length).toBeGreaterThan(10);
    expect(leased).toEqual(await ofLessee('fleet-aolani-b200'));
  });
  test('every verdict has reasons, and every source cited is found', async () => {
    const { cases } = await data('{ cases { id } }');
    for (const { id } of cases as readonly { id: string }[]) {
      for (const verdict of await verdicts(id, '2025-10-15')) {
        const reasons = verdict.reasons as readonly { sources: readonly unknown[] }[];
        expect(reasons.some(({ sources }) => sources.length > 0)).toBe(true);
      }
    }
  });
});

describe('checkRules', () => {
  const query = `query ($model: ID, $endUser: CountryCode) {
    checkRules(model: $model, destination: "MY", buyer: "SG", parent: "SG", endUser: $endUser, way: SALE, asOf: "2025-06-01") {
      asOf revision model { id } endUser
      rules { rule { id } inForce meets needed clause party tests { test } reasons { text sources { id } } alternatives { input needed text } } } }`;
  test('says of each rule whether it asks for something, by whom, and what would change that', async () => {
    const { checkRules } = await data(query, { model: 'hw-h20', endUser: 'CN' });
    expect(checkRules).toMatchObject({ asOf: '2025-06-01', model: { id: 'hw-h20' }, endUser: 'CN' });
    const found = list((checkRules as Row).rules).find(({ rule }) => (rule as Row).id === 'rule-us-h20-2025');
    expect(found).toMatchObject({
      ...{ inForce: 'YES', meets: 'YES', needed: 'YES', party: 'END_USER' },
      clause: 'licence: named by seat or parent',
    });
    expect(list(found?.alternatives)).toContainEqual({
      ...{ input: 'DATE', needed: 'NO', text: 'Asked until 8 April 2025: no.' },
    });
    expect(list(found?.reasons).flatMap(({ sources }) => list(sources)).length).toBeGreaterThan(0);
  });
  test('takes what is left out for not reported, and refuses a model that there is not', async () => {
    const { checkRules } = await data(query);
    expect(checkRules).toMatchObject({ model: null, endUser: null });
    const open = list((checkRules as Row).rules).filter(({ needed }) => needed === 'UNDETERMINED');
    expect(open.length).toBeGreaterThan(0);
    expect(await reported.refusal('{ checkRules(model: "hw-none") { asOf } }')).toContain('"hw-none"; give the id of');
  });
});

test('a query that asks for a part of an answer leaves no work behind that fails unheard', async () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  for (let i = 0; i < 3; i += 1) await data('{ rulesRecord { readTo } tradeNotes { caveats } }');
  await data('{ cases { id } }');
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});
