import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { draw, recordOf, today } from '../../support/graph.ts';

const accessFindings = runSync(finding);

const find = (text: string, { starts = ['fleet1'], asOf = today, knownBy = undefined as string | undefined } = {}) =>
  accessFindings(
    viewAt(recordOf(draw(text)), { asOf: spanOf(asOf), knownBy: knownBy === undefined ? undefined : spanOf(knownBy) }),
    starts,
    new Set(['CN', 'HK', 'MO']),
    { first: 100, budget: 100_000 },
  );
/** Each chain as the ids it passes, best first. */
const paths = (text: string, options: Parameters<typeof find>[1] = {}): string[] =>
  find(text, options).chains.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(' '));

const lease = 'lease1 COVERS fleet1; alpha TAKES lease1; ';

describe('the founding pattern', () => {
  const text = `
    site1 HOSTS fleet1
    lease1 COVERS fleet1 300 servers
    alpha@MY OPERATES site1
    alpha GRANTS lease1
    beta@SG TAKES lease1 from 2024-03
    gamma@CN OWNS 100% beta
    gamma EMPLOYS person1@CN`;
  test('hardware, lease, subsidiary, parent; and nothing behind the parent', () => {
    expect(paths(text)).toEqual(['fleet1 lease1 beta gamma']);
  });
  test('the chain says how, how much, since when and on what', () => {
    expect(find(text).chains[0]).toMatchObject({
      holder: 'beta',
      party: 'gamma',
      certainty: 'certain',
      status: 'reported',
      disputed: false,
      means: ['COVERS', 'TAKES', 'OWNS'],
      servers: { min: 300, max: 300 },
      share: { min: 100, max: 100 },
      window: { start: '2024-03' },
      certainWindow: { start: today, end: today },
      independentSources: 3,
      personnelOnly: false,
    });
  });
  test('the lessee and the operator are holders, the lessor is none', () => {
    expect(find(text).holders).toMatchObject([
      { entity: 'alpha', by: ['OPERATES'], certainty: 'certain' },
      { entity: 'beta', by: ['TAKES'], certainty: 'certain' },
    ]);
  });
  test('the trail ends open where nobody reports who owns the operator', () => {
    expect(find(text).openEnds.map(({ entity }) => entity)).toContain('alpha');
  });
  test('a chain has one id, which changes with its relations', () => {
    const [one, same, other] = [text, text, text.replace('100%', 'from 2023')].map(t => find(t).chains[0]?.id);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe('a party', () => {
  test('is the first on its way; what lies behind it is not told', () => {
    expect(paths(`${lease} beta@HK OWNS 60% alpha; gamma@CN OWNS 60% beta`)).toEqual(['fleet1 lease1 alpha beta']);
  });
  test('may hold the hardware itself', () => {
    expect(paths('alpha@CN USES fleet1')).toEqual(['fleet1 alpha']);
    expect(paths('lease1 COVERS fleet1; person1@CN TAKES lease1')).toEqual(['fleet1 lease1 person1']);
  });
  test('may be a public body or a person', () => {
    expect(paths(`${lease} body1@CN OWNS 30% alpha; person1@CN CONTROLS alpha; person2@SG OWNS 5% alpha`)).toEqual([
      ...['fleet1 lease1 alpha person1', 'fleet1 lease1 alpha body1'],
    ]);
  });
  test('is none without a known seat', () => {
    expect(find(`${lease} beta OWNS 100% alpha`)).toMatchObject({ chains: [], parties: [], chainCount: 0 });
  });
  test('reached on two ways is listed once, with both chains', () => {
    const text = `${lease} beta@CN OWNS 30% alpha; beta CONTROLS alpha`;
    expect(paths(text)).toHaveLength(2);
    expect(find(text).parties).toEqual(['beta']);
    expect(find(text).commonRelations.map(({ kind }) => kind)).toEqual(['COVERS', 'TAKES']);
  });
});

describe('a share', () => {
  test('known to be nothing passes no access', () => {
    expect(paths(`${lease} beta@CN OWNS 0% alpha`)).toEqual([]);
  });
  test('known to be nothing passes access by its votes', () => {
    expect(
      paths(`${lease} beta@CN OWNS 0% votes 20% alpha`.replace('votes 20% alpha', 'alpha votes 20%')),
    ).toHaveLength(1);
    expect(paths(`${lease} beta@CN OWNS 0% alpha votes 0%`)).toEqual([]);
  });
  test('that may be nothing passes it', () => {
    expect(paths(`${lease} beta@CN OWNS 0-10% alpha`)).toHaveLength(1);
  });
  test('not reported is 0 to 100 in the product', () => {
    const text = `${lease} beta OWNS 50-60% alpha; gamma@CN OWNS beta`;
    expect(find(text).chains[0]?.share).toEqual({ min: 0, max: 60 });
  });
  test('is absent from a chain without ownership', () => {
    expect(find('alpha@CN USES fleet1').chains[0]?.share).toBeUndefined();
  });
});

describe('a sublease', () => {
  const chain = `
    lease1 COVERS fleet1 500 servers
    alpha@SG TAKES lease1
    alpha GRANTS lease2
    lease2 COVERS fleet1 200 servers
    beta@CN TAKES lease2`;
  test('is reached through its head lease, both shown, the lesser quantity counted', () => {
    expect(paths(chain)).toEqual(['fleet1 lease1 alpha lease2 beta']);
    expect(find(chain).chains[0]).toMatchObject({ holder: 'beta', servers: { min: 200, max: 200 } });
    expect(find(chain).holders.map(({ entity }) => entity)).toEqual(['alpha', 'beta']);
  });
  test('ends with its head lease', () => {
    expect(paths(chain.replace('TAKES lease1', 'TAKES lease1 from 2023 to 2023'))).toEqual([]);
    expect(paths(chain.replace('fleet1 500 servers', 'fleet1 500 servers from 2023 to 2023'))).toEqual([]);
  });
  test('may be over the site of the hardware', () => {
    const text = `${chain.replace('lease2 COVERS fleet1', 'lease2 COVERS site1')}; site1 HOSTS fleet1`;
    expect(paths(text)).toEqual(['fleet1 lease1 alpha lease2 beta']);
  });
  test('of other hardware is none: its lessee gets nothing of this', () => {
    expect(paths(chain.replace('lease2 COVERS fleet1', 'lease2 COVERS fleet2'))).toEqual([]);
  });
  test('granted by one who only owns the lessee is none, and is entered by itself', () => {
    const text = chain.replace('alpha GRANTS', 'gamma GRANTS').concat('; gamma OWNS 100% alpha');
    expect(paths(text)).toEqual(['fleet1 lease2 beta']);
  });
  test('of a sublease shows all three', () => {
    const text = `${chain.replace('beta@CN', 'beta')}; beta GRANTS lease3; lease3 COVERS fleet1; gamma@CN TAKES lease3`;
    expect(paths(text)).toEqual(['fleet1 lease1 alpha lease2 beta lease3 gamma']);
  });
  test('in a circle gives nobody anything: neither lease comes from who holds the hardware', () => {
    const circle = `${chain}; beta GRANTS lease1`;
    expect(paths(circle)).toEqual([]);
    expect(find(circle).holders).toEqual([]);
    for (const starts of [['lease1'], ['lease2']]) expect(paths(circle, { starts })).toEqual([]);
  });
  test('in a circle gives access where one of both is let under a lease from outside, too', () => {
    const text = `${chain}; beta GRANTS lease1; lease3 COVERS fleet1; alpha TAKES lease3`;
    expect(paths(text)).toEqual(['fleet1 lease3 alpha lease2 beta']);
    expect(paths(text.replace('TAKES lease3', 'TAKES lease3 from 2023 to 2023'))).toEqual([]);
  });
  test('in a circle is let directly by who owns the hardware', () => {
    expect(paths(`${chain}; beta GRANTS lease1; alpha OWNS fleet1`)).toEqual(['fleet1 lease2 beta']);
  });
});

describe('personnel', () => {
  const text = `${lease} alpha EMPLOYS person1@CN; person2@CN DIRECTS alpha; beta@CN OWNS 10% alpha from 2023 to 2030 alleged`;
  test('alone comes last, however certain and short', () => {
    expect(paths(text)).toEqual([
      ...['fleet1 lease1 alpha beta', 'fleet1 lease1 alpha person2', 'fleet1 lease1 alpha person1'],
    ]);
    expect(find(text).chains.map(({ personnelOnly }) => personnelOnly)).toEqual([false, true, true]);
  });
  test('behind an owner is not personnel alone', () => {
    expect(find(`${lease} beta OWNS 60% alpha; beta EMPLOYS person1@CN`).chains[0]?.personnelOnly).toBe(false);
  });
});

describe('several starts', () => {
  test('a chain that comes past another start is told from that start', () => {
    const text = 'site1 HOSTS fleet1; alpha@CN OPERATES site1';
    expect(paths(text, { starts: ['site1', 'fleet1'] })).toEqual(['site1 alpha']);
    expect(paths(text, { starts: ['fleet1'] })).toEqual(['fleet1 site1 alpha']);
  });
  test('none gives nothing', () => {
    expect(find('alpha@CN USES fleet1', { starts: [] })).toMatchObject({ chains: [], parties: [], holders: [] });
  });
});

describe('order', () => {
  test('certain before possible, then stronger status, then fewer hops', () => {
    const text = `
      alpha@CN USES fleet1 from 2026 to 2027
      beta@CN USES fleet1 alleged
      gamma@CN OWNS 60% delta convicted; delta USES fleet1 convicted
      epsilon@CN USES fleet1 convicted
      zeta@CN USES fleet1 from 2025 convicted`;
    expect(paths(text)).toEqual(['fleet1 epsilon', 'fleet1 delta gamma', 'fleet1 beta', 'fleet1 zeta']);
  });
});

describe('diverted hardware', () => {
  test('reaches whoever received the shipment, who is no holder', () => {
    const text = 'shipment1 CARRIES fleet1; alpha@CN RECEIVES shipment1; beta SUPPLIES shipment1';
    expect(paths(text)).toEqual(['fleet1 shipment1 alpha']);
    expect(find(text)).toMatchObject({ holders: [], chains: [{ means: ['CARRIES', 'RECEIVES'] }] });
    expect(find(text).chains[0]?.holder).toBeUndefined();
  });
});

describe('two clocks', () => {
  const text = `${lease} beta@CN OWNS 60% alpha from 2024 to 2024-06 known 2025-06`;
  test('a chain exists while all its steps hold and once they are published', () => {
    const dated = text
      .replaceAll('lease1;', 'lease1 from 2023 to 2026;')
      .replace('fleet1;', 'fleet1 from 2023 to 2026;');
    expect(find(dated, { asOf: '2024-06' }).chains).toMatchObject([{ certainty: 'possible' }]);
    expect(find(dated, { asOf: '2024-06', knownBy: '2025-05' }).chains).toEqual([]);
    expect(find(dated, { asOf: '2024-07' }).chains).toEqual([]);
    expect(find(dated, { asOf: '2023' }).chains).toEqual([]);
  });
});
