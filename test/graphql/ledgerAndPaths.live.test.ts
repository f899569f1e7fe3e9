import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { data, refusal } = reportedCases();

describe('ledger', () => {
  test('of the founding case: at most 300 servers on each day; at least none, since a second lessee is reported whose parent is not', async () => {
    const { ledger } = await data(`{
      ledger(target: "my-suitcases", from: "2025-03", to: "2025-06-30") {
        from to truncated contradictory { id } total { serverDays { min max } }
        entries { party { id } time { serverDays { min max } gpuDays { min max } } lines { share { id } holders { id } } text }
      }
    }`);
    const { entries, total } = ledger as unknown as {
      entries: { party: { id: string }; time: { serverDays: { min: number; max: number | null } } }[];
      total: { serverDays: { min: number; max: number | null } };
    };
    expect(ledger).toMatchObject({
      ...{ from: '2025-03-01', to: '2025-06-30', truncated: false, contradictory: [] },
    });
    expect(entries.map(({ party }) => party.id)).toEqual(['firm-cn-unnamed-ai']);
    expect(entries[0]?.time.serverDays).toEqual({ min: 0, max: 300 * 122 });
    expect(total.serverDays).toEqual(entries[0]?.time.serverDays);
  });

  test('begins with the first day that was known of by then, not with what came out later', async () => {
    const from = async (knownBy: string) =>
      (await data(`{ ledger(target: "fleet-my-300", to: "2025-12-31"${knownBy}) { from } }`)).ledger;
    expect(await from('')).toEqual({ from: '2024-07-01' });
    expect(await from(', knownBy: "2025-01-01"')).toEqual({ from: '2025-12-31' });
  });

  test('sets the count of a fleet beside the shipments reported to have brought it', async () => {
    const { ledger } = await data(`{
      ledger(target: "fleet-indosat-gb200", to: "2025-12") { supply { fleet { id } counted { min max } supplied { min max } within shipments { id } text } }
    }`);
    expect(ledger).toMatchObject({
      supply: [{ fleet: { id: 'fleet-indosat-gb200' }, supplied: { min: 2304, max: 2304 }, shipments: [{}] }],
    });
  });

  test('supposes what the chains suppose, and says so', async () => {
    const supposing = (ids: readonly string[]) => `{
      ledger(target: "my-suitcases", from: "2025-03", to: "2025-06-30", hypotheses: [
        ${ids.map(id => `{ relation: "${id}", ended: true }`).join(' ')}
      ]) { hypotheses { id hypothesis } entries { party { id } } total { serverDays { min max } } }
    }`;
    const { accessChains } = await data(
      '{ accessChains(target: "my-suitcases", asOf: "2025-05") { chokepoints { relations { id } } } }',
    );
    const { chokepoints } = accessChains as unknown as { chokepoints: { relations: { id: string }[] }[] };
    const ended = (chokepoints[0]?.relations ?? []).map(({ id }) => id);
    const { ledger } = await data(supposing(ended));
    expect(ended.length).toBeGreaterThan(0);
    expect(ledger).toMatchObject({ entries: [], total: { serverDays: { min: 0, max: 0 } } });
    const { hypotheses } = ledger as unknown as { hypotheses: { id: string; hypothesis: string }[] };
    expect(hypotheses.map(({ id }) => id).sort()).toEqual(ended.toSorted());
    expect(new Set(hypotheses.map(({ hypothesis }) => hypothesis))).toEqual(new Set(['supposed to have ended']));
    expect(await refusal(supposing(['OWNS~nobody~nothing~']))).toContain('within reach');
  });

  test('refuses an end before its beginning', async () => {
    expect(await refusal('{ ledger(target: "my-suitcases", from: "2025", to: "2024") { from } }')).toContain(
      'not before',
    );
  });
});

describe('paths', () => {
  test('between a fleet and a party, shortest first', async () => {
    const { paths } = await data(`{
      paths(from: "fleet-indosat-gb200", to: "firm-ckh", k: 3, asOf: "2025-11") {
        truncated paths { hops certainty text steps { from { id } to { id } relation { kind } } }
      }
    }`);
    const { paths: found } = paths as unknown as { paths: { hops: number; steps: { to: { id: string } }[] }[] };
    expect(found[0]?.steps.map(({ to }) => to.id)).toEqual(['firm-indosat', 'firm-ckh']);
    expect(found.map(({ hops }) => hops)).toEqual(found.map(({ hops }) => hops).toSorted());
  });

  test('over the chosen kinds of relation alone', async () => {
    const kindsOf = async (kinds: string, from = 'fleet-my-300'): Promise<string[][]> => {
      const { paths } = await data(`{
        paths(from: "${from}", to: "firm-cn-unnamed-ai", k: 20, asOf: "2025-06-13", kinds: ${kinds}) {
          paths { steps { relation { kind } } }
        }
      }`);
      const { paths: found } = paths as unknown as { paths: { steps: { relation: { kind: string } }[] }[] };
      return found.map(({ steps }) => steps.map(({ relation }) => relation.kind));
    };
    const byUse = await kindsOf('[USES, EMPLOYS]');
    expect(byUse).toEqual(Array(4).fill(['USES', 'EMPLOYS']));
    // Kinds that pass no access count when they are asked for.
    expect(await kindsOf('[PARTY_TO]', 'body-my-miti')).toEqual([['PARTY_TO', 'PARTY_TO']]);
    expect(await kindsOf('[PAYS]')).toEqual([]);
    expect((await kindsOf('null')).length).toBeGreaterThan(4);
  });

  test('refuses kinds that are none', async () => {
    const asked = (kinds: string) =>
      refusal(`{ paths(from: "fleet-my-300", to: "firm-cn-unnamed-ai", kinds: ${kinds}) { truncated } }`);
    expect(await asked('[EATS]')).toContain('"EATS" does not exist in "RelationKind"');
    expect(await asked('[]')).toContain('name at least one kind of relation');
  });

  test('refuses what is not there and what is too much', async () => {
    expect(await refusal('{ paths(from: "nobody", to: "firm-inf") { truncated } }')).toContain('from is "nobody"');
    expect(await refusal('{ paths(from: "firm-ckh", to: "firm-inf", k: 1000) { truncated } }')).toContain(
      'from 1 to 20',
    );
  });
});
