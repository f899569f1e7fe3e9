import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { ask, data } = reportedCases();

describe('access to the founding case', () => {
  const chains = `query ($asOf: PartialDate, $knownBy: PartialDate) {
    accessChains(target: "my-suitcases", asOf: $asOf, knownBy: $knownBy) {
      chainCount truncated parties { id } revision
      chains { party { id } holder { id } certainty status servers { min max } independentSources steps { from { id } to { id } relation { kind claims { id source { id } } } } }
      openEnds { entity { id } gaps { id } }
      explanation { text sources { id } }
    }
  }`;
  type Report = {
    chainCount: number;
    parties: { id: string }[];
    chains: {
      party: { id: string };
      holder: { id: string };
      certainty: string;
      steps: { relation: { kind: string; claims: unknown[] } }[];
    }[];
    openEnds: { entity: { id: string } }[];
    explanation: { text: string }[];
  };
  const report = async (variables: Readonly<Record<string, unknown>>) =>
    (await data(chains, variables)).accessChains as unknown as Report;

  test('runs from about 300 servers by lease to the developer, and over the Singapore subsidiary', async () => {
    const { chains: found, parties, openEnds } = await report({ asOf: '2025-05' });
    expect(parties.map(({ id }) => id)).toEqual([
      'firm-cn-unnamed-ai',
      'nat-cn-eng-1',
      'nat-cn-eng-2',
      'nat-cn-eng-3',
      'nat-cn-eng-4',
    ]);
    const ways = found
      .filter(({ party }) => party.id === 'firm-cn-unnamed-ai')
      .map(({ steps }) => steps.map(({ relation }) => relation.kind));
    expect(ways).toContainEqual(['COVERS', 'TAKES']);
    expect(ways).toContainEqual(['HOSTS', 'COVERS', 'TAKES', 'CONTROLS']);
    for (const { relation } of found.flatMap(({ steps }) => steps)) expect(relation.claims.length).toBeGreaterThan(0);
    expect(openEnds.map(({ entity }) => entity.id)).toContain('firm-offshore-unnamed-holding');
  });
  test('names who is restricted by what its row declares, whatever day of knowledge is given', async () => {
    const { parties } = await report({ asOf: '2025-05', knownBy: '2025-06-30' });
    // What a row declares, such as a citizenship, is always known.
    expect(parties.map(({ id }) => id)).toEqual([
      ...['firm-cn-unnamed-ai', 'nat-cn-eng-1', 'nat-cn-eng-2', 'nat-cn-eng-3', 'nat-cn-eng-4'],
    ]);
  });
  test('answers alike without a day of knowledge and by the day on which the last source had been read', async () => {
    const asked = `query ($knownBy: PartialDate) {
      accessChains(target: "my-suitcases", asOf: "2025-06-01", knownBy: $knownBy) {
        chainCount possiblyPublished { knownFrom source { id published accessed } claims }
      }
    }`;
    const all = await data(asked, {});
    expect(all).toMatchObject({ accessChains: { chainCount: 6, possiblyPublished: [] } });
    expect(await data(asked, { knownBy: '2026-11-24' })).toEqual(all);
    const left = { id: 's-seed', published: null, accessed: '2026-11-24' };
    expect(await data(asked, { knownBy: '2026-11-23' })).toMatchObject({
      accessChains: { chainCount: 6, possiblyPublished: [{ knownFrom: '2026-11-24', source: left }] },
    });
  });
  test('did not exist before the first arrangement, nor was it known before the report', async () => {
    expect(await report({ asOf: '2024-01', knownBy: '2025-06-30' })).toMatchObject({ chainCount: 0 });
    expect(await report({ asOf: '2025-05', knownBy: '2025-06-01' })).toMatchObject({ chainCount: 0 });
  });
  test('says which sources it leaves out only because of how they are dated', async () => {
    const asked = `query ($knownBy: PartialDate) {
      chains: accessChains(target: "fleet-my-300", asOf: "2025-05", knownBy: $knownBy) {
        chainCount possiblyPublished { claims knownFrom source { id published } }
      }
      drawn: subgraph(ids: ["fleet-my-300", "firm-cn-unnamed-ai"], depth: 1, knownBy: $knownBy) {
        possiblyPublished { claims knownFrom source { published } }
      }
    }`;
    type Found = { claims: number; knownFrom: string; source: { published: string | null } }[];
    const ask = async (knownBy: string | undefined) =>
      (await data(asked, { knownBy })) as unknown as Record<string, { possiblyPublished: Found; chainCount?: number }>;
    const then = await ask('2025-06-13');
    expect(then.chains?.chainCount).toBe(0);
    for (const { possiblyPublished } of Object.values(then)) {
      expect(possiblyPublished.length).toBeGreaterThan(0);
      for (const { claims, knownFrom, source } of possiblyPublished) {
        expect(claims).toBeGreaterThan(0);
        const days: Record<string, string> = { '2025': '2025-12-31', '2025-06': '2025-06-30', null: '2026-11-24' };
        expect(knownFrom).toBe(days[String(source.published)]);
      }
    }
    const later = await ask(then.chains?.possiblyPublished[0]?.knownFrom);
    expect(later.chains?.chainCount).toBeGreaterThan(0);
    expect(later.chains?.possiblyPublished.map(({ source }) => source.published)).toEqual([null]);
    for (const { possiblyPublished } of Object.values(await ask(undefined))) expect(possiblyPublished).toEqual([]);
    const owners =
      '{ ownership(firm: "firm-aolani", knownBy: "2026-03-10") { possiblyPublished { claims knownFrom } } }';
    expect((await data(owners)).ownership).toEqual({ possiblyPublished: [{ claims: 3, knownFrom: '2026-03-31' }] });
  });
  test('begins at the hardware of the case; a case that speaks of none says so', async () => {
    const hardware =
      '{ founding: accessChains(target: "my-suitcases") { hardware { id } } background: accessChains(target: "corporate") { hardware { id } chainCount } }';
    expect(await data(hardware)).toEqual({
      founding: { hardware: [{ id: 'fleet-my-300' }] },
      background: { hardware: [], chainCount: 0 },
    });
  });
  test('is explained in sentences', async () => {
    const { explanation } = await report({ asOf: '2025-05' });
    expect(explanation[0]?.text).toContain('6 chains lead from the hardware of “Suitcases');
    expect(explanation.every(({ text }) => /[.:]$/.test(text))).toBe(true);
  });
  test('refuses a target that holds no hardware, naming it', async () => {
    const { errors } = await ask('{ accessChains(target: "firm-nvidia") { chainCount } }');
    expect(errors[0]?.message).toBe(
      'target is "firm-nvidia"; it is a Firm; give a fleet, site, lease, shipment, case or jurisdiction',
    );
  });
  test('changes between two looks: steps and chains gained, and none lost', async () => {
    const { accessChanges } = await data(`{
      accessChanges(target: "my-suitcases", before: { asOf: "2024-09" }, after: { asOf: "2025-05" }) {
        unchanged steps { change relation { id } before { certainty } after { certainty } } chainsGained { party { id } } chainsLost { id }
      }
    }`);
    const { steps, chainsGained, chainsLost } = accessChanges as unknown as {
      steps: { change: string; relation: { id: string }; before: unknown }[];
      chainsGained: unknown[];
      chainsLost: unknown[];
    };
    const gained = steps.filter(({ change }) => change === 'GAINED');
    expect(gained.map(({ relation }) => relation.id)).toContain('COVERS~lease-my-300~fleet-my-300~');
    for (const { before } of gained) expect(before).toBeNull();
    expect(chainsGained).toHaveLength(5);
    expect(chainsLost).toHaveLength(0);
  });
});
