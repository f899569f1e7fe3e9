import { describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/query.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { asker } from './ask.ts';

type Told = Readonly<Record<string, unknown>>;
const sources = ['2024-01-01', '2025-01-10', '2025-07-01'].map((published, i) => ({
  ...{ id: `s-${i + 1}`, title: 'A title', publisher: 'A paper', kind: 'press', datePrecision: 'day', published },
}));
/** A case file of entities and of what claims state, published on 1 January 2024 unless they say otherwise. */
const caseFile = (entities: readonly Told[], claims: readonly Told[]): string =>
  JSON.stringify({
    case: { id: 'told', title: 'Told', status: 'reported', summary: 'Told.', jurisdictions: ['CN'] },
    entities,
    sources,
    claims: claims.map((claim, i) => ({
      ...{ id: `c-${i + 1}`, status: 'reported', statement: `What ${i + 1} says.`, source: 's-1' },
      ...claim,
    })),
  });
const firm = (id: string, headquarters?: string): Told => ({
  ...{ id, kind: 'Firm', name: `Name of ${id}` },
  ...(headquarters === undefined ? {} : { headquarters }),
});
const relation = (text: string, more: Told = {}): Told => {
  const [kind, from, to] = text.split(' ');
  return { relation: { ...{ kind, from, to, start: '2024-01-01' }, ...more } };
};
const asking = (...texts: readonly string[]) => {
  const store: Store = memoryStore(...texts);
  const ask = asker(() => store);
  return async (query: string): Promise<Record<string, never>> => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    return data as Record<string, never>;
  };
};

const fleet = { id: 'fleet-a', kind: 'GpuFleet', name: 'Servers' };
/** A firm that uses the fleet, has its seat in China and moves to Singapore on 1 March 2025; a person of China directs it. */
const moved = caseFile(
  [
    fleet,
    firm('firm-x', 'CN'),
    { id: 'person-d', kind: 'National', name: 'A director', named: false, citizenship: ['CN'] },
  ],
  [
    relation('USES firm-x fleet-a'),
    relation('DIRECTS person-d firm-x'),
    { date: '2025-03-01', property: { of: 'firm-x', name: 'headquarters', value: 'SG' }, source: 's-1' },
  ],
);

describe('over a span of days', () => {
  const access = (asOf: string) =>
    `{ accessChains(target: "fleet-a", asOf: "${asOf}") {
      chainCount parties { id } chains { certainty party { id } }
      chokepoints { relations { id } }
      holders { certainty tests { test verdict reasons { text } } }
    } }`;
  test('chains are those of all parts, certain only if they are so in each', async () => {
    const ask = asking(moved);
    const certainties = async (asOf: string) => {
      const { chains, chainCount } = (await ask(access(asOf))).accessChains as never as {
        chains: { certainty: string; party: { id: string } }[];
        chainCount: number;
      };
      return [chainCount, chains.map(({ certainty, party }) => `${certainty} ${party.id}`).sort()];
    };
    expect(await certainties('2025-02')).toEqual([1, ['PRESUMED firm-x']]);
    expect(await certainties('2025-03')).toEqual([1, ['PRESUMED person-d']]);
    // What lies above a party that is restricted for a part of the time alone is read too.
    expect(await certainties('2025')).toEqual([2, ['POSSIBLE firm-x', 'POSSIBLE person-d']]);
  });

  test('what would end access ends it in every part', async () => {
    const { chokepoints } = (await asking(moved)(access('2025'))).accessChains as never as {
      chokepoints: { relations: { id: string }[] }[];
    };
    expect(chokepoints.map(({ relations }) => relations.map(({ id }) => id))).toEqual([['USES~firm-x~fleet-a~']]);
  });

  test('screening names the parts, as the tests of a holder do', async () => {
    const ask = asking(moved);
    const { rows } = (
      await ask('{ screen(ids: ["firm-x"], asOf: "2025") { rows { restricted outcome tests { test verdict note } } } }')
    ).screen as never as {
      rows: { restricted: string; outcome: string; tests: { test: string; verdict: string; note: string }[] }[];
    };
    const [row] = rows;
    expect(row).toMatchObject({ restricted: 'UNDETERMINED', outcome: 'UNDETERMINED' });
    const found = row?.tests.find(({ test: name }) => name === 'HEADQUARTERS');
    expect(found).toMatchObject({
      verdict: 'UNDETERMINED',
      note: 'Headquarters: yes until 28 February 2025, none reported from 1 March 2025.',
    });
    const { holders } = (await ask(access('2025'))).accessChains as never as {
      holders: { tests: { test: string; verdict: string }[] }[];
    };
    expect(holders.flatMap(({ tests }) => tests).find(({ test: name }) => name === 'HEADQUARTERS')?.verdict).toBe(
      'UNDETERMINED',
    );
  });
});

describe('a firm that is renamed', () => {
  const renamed = caseFile(
    [fleet, firm('firm-x', 'CN')],
    [
      relation('USES firm-x fleet-a'),
      { source: 's-3', date: '2025-03-01', property: { of: 'firm-x', name: 'name', value: 'Harbour Compute' } },
      {
        source: 's-3',
        status: 'alleged',
        date: '2025',
        property: { of: 'firm-x', name: 'name', value: 'Harbour Compute' },
      },
    ],
  );
  const ask = asking(renamed);
  const entity = async (clocks: string) =>
    (await ask(`{ entity(id: "firm-x", ${clocks}) { name names { name start end claims { id } } } }`)).entity;
  const before = { name: 'Name of firm-x', start: null, end: '2025-03-01', claims: [] };
  const after = { name: 'Harbour Compute', start: '2025-03-01', end: null, claims: [{ id: 'c-2' }, { id: 'c-3' }] };

  test('has the name that it had on the day asked about, among all that are known', async () => {
    expect(await entity('asOf: "2025-02-28"')).toEqual({ name: before.name, names: [before, after] });
    expect(await entity('asOf: "2025-03-01"')).toEqual({ name: after.name, names: [before, after] });
    expect(await entity('asOf: "2025-03-01", knownBy: "2025-06-30"')).toEqual({
      name: before.name,
      names: [{ ...before, end: null }],
    });
  });

  test('is named so on chains, and screened under all of its names', async () => {
    const text = async (asOf: string) =>
      (
        (await ask(`{ accessChains(target: "fleet-a", asOf: "${asOf}") { chains { text } } }`))
          .accessChains as never as {
          chains: { text: string }[];
        }
      ).chains[0]?.text;
    expect(await text('2025-02-01')).toContain('Name of firm-x');
    expect(await text('2025-04-01')).toContain('Harbour Compute');
    const { rows } = (
      await ask(
        '{ screen(names: ["Name of firm-x", "Harbour Compute Ltd"], asOf: "2025-04-01") { rows { entity { id name } } } }',
      )
    ).screen as never as { rows: unknown[] };
    expect(rows).toEqual([
      { entity: { id: 'firm-x', name: 'Harbour Compute' } },
      { entity: { id: 'firm-x', name: 'Harbour Compute' } },
    ]);
  });
});

test('a denial is withdrawn from the day on which that comes out', async () => {
  const ask = asking(
    caseFile(
      [fleet, firm('firm-x', 'CN')],
      [
        relation('USES firm-x fleet-a'),
        { status: 'denied', source: 's-2', about: ['firm-x'], answers: 'c-1' },
        { source: 's-3', about: ['firm-x'], withdraws: 'c-2' },
      ],
    ),
  );
  const disputed = async (knownBy: string) =>
    (
      (await ask(`{ accessChains(target: "fleet-a", knownBy: "${knownBy}") { chains { disputed } } }`))
        .accessChains as never as { chains: { disputed: boolean }[] }
    ).chains[0]?.disputed;
  expect([await disputed('2024-12-31'), await disputed('2025-06-30'), await disputed('2025-07-01')]).toEqual([
    false,
    true,
    false,
  ]);
});

describe('an owner that is dissolved', () => {
  // Each lets to the other what it leases from the other; only its title makes one of them let on its own.
  const circle = caseFile(
    [
      { id: 'site-a', kind: 'DataCenter', name: 'A site' },
      { id: 'lease-1', kind: 'Lease', name: 'A lease' },
      { id: 'lease-2', kind: 'Lease', name: 'Another lease' },
      firm('firm-cn', 'CN'),
      { ...firm('firm-owner', 'SG'), dissolved: '2025-05-01' },
    ],
    [
      relation('COVERS lease-1 site-a'),
      relation('GRANTS firm-owner lease-1'),
      relation('TAKES firm-cn lease-1'),
      relation('COVERS lease-2 site-a'),
      relation('GRANTS firm-cn lease-2'),
      relation('TAKES firm-owner lease-2'),
      relation('OWNS firm-owner site-a', { shareMin: 100, shareMax: 100 }),
    ],
  );
  test.each(['lease-1', 'site-a'])('lets nothing on its own title any more, asked by %s', async target => {
    const ask = asking(circle);
    const partiesOn = async (day: string) => {
      const found = (await ask(`{ accessChains(target: "${target}", asOf: "${day}") { parties { id } } }`))
        .accessChains;
      return (found as never as { parties: { id: string }[] }).parties.map(({ id }) => id);
    };
    expect(await partiesOn('2025-04-15')).toEqual(['firm-cn']);
    expect(await partiesOn('2025-07-01')).toEqual([]);
  });
});
