import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const reported = reportedCases();

type Row = Readonly<Record<string, unknown>>;
const data: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Row> = reported.data;
const list = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

describe('controlRules', () => {
  const query = `query ($asOf: PartialDate) { controlRules(asOf: $asOf) {
    id shortName remoteAccess sources { id } spans { start end certainty } changes { date text state sources { id } }
    thresholds { test conditions } standing { asOf state stateCertainty inForce certainty enforced reasons { text sources { id } } } } }`;
  test('gives every rule with its standing at a date', async () => {
    const { controlRules } = await data(query, { asOf: '2025-03-15' });
    const rules = list(controlRules);
    expect(rules).toHaveLength(18);
    const byId = new Map(rules.map(rule => [rule.id as string, rule]));
    expect(byId.get('rule-us-2023')).toMatchObject({
      shortName: '2023 rule',
      remoteAccess: 'OUTSIDE',
      spans: [{ start: '2023-11-17', end: null, certainty: 'CERTAIN' }],
      standing: { asOf: '2025-03-15', state: 'EFFECTIVE', inForce: 'YES', certainty: 'CERTAIN', enforced: true },
    });
    expect(byId.get('rule-us-2022')).toMatchObject({ standing: { state: 'SUPERSEDED', inForce: 'NO' } });
    expect(byId.get('rule-us-diffusion')).toMatchObject({
      standing: { inForce: 'YES', certainty: 'POSSIBLE', enforced: false },
    });
    expect(byId.get('bill-us-rasa')).toMatchObject({ standing: { state: 'NOT_YET', inForce: 'NO' } });
    for (const rule of rules) expect(rule.sources).not.toEqual([]);
  });
  test.each([
    ['2025-11-09', 'EFFECTIVE', 'YES'],
    ['2025-11-10', 'SUSPENDED', 'NO'],
    ['2025-11', 'SUSPENDED', 'UNDETERMINED'],
  ])('the 50 per cent rule on %s', async (asOf, state, inForce) => {
    const { controlRules } = await data(query, { asOf });
    const rule = list(controlRules).find(({ id }) => id === 'rule-us-affiliates');
    expect(rule).toMatchObject({ standing: { asOf, state, inForce } });
  });
  test('defaults to today, also for one rule by itself', async () => {
    const { entity } = await data(
      '{ entity(id: "rule-us-2023") { ... on ControlRule { standing { asOf inForce } } } }',
    );
    expect(entity).toEqual({ standing: { asOf: '2026-06-01', inForce: 'YES' } });
  });
});

describe('hardwareModels', () => {
  test('gives every model with computed figures, what it meets, and whose figures they are', async () => {
    const { hardwareModels } = await data(`{ hardwareModels { id attribution sources { id }
      metrics { id label unit value { min max below text } estimate }
      meets { rule { id } verdict test review tests { test verdict excludedBy conditions { metric op threshold actual { text } verdict } } } } }`);
    const models = list(hardwareModels);
    expect(models).toHaveLength(24);
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
      'rule-us-2022',
      'rule-us-2023',
      'rule-us-h20-2025',
      'rule-us-2026-01',
    ]);
  });
});

test('destinationGroups say whether they are complete', async () => {
  const { destinationGroups } = await data('{ destinationGroups { id complete members undetermined sources { id } } }');
  expect(destinationGroups).toContainEqual({
    ...{ id: 'us-arms-embargoed', complete: false, members: ['CN', 'HK'], undetermined: [] },
    sources: [{ id: 's-akin-may13' }, { id: 's-thompsonhine-hk' }],
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
  test('follow asOf: a rule that nobody had heard of is not there', async () => {
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
