import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const cases = reportedCases();
const { refusal } = cases;
const data = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> => cases.data(query, variables);

type Id = { readonly id: string };
type Test = {
  readonly test: string;
  readonly verdict: string;
  readonly value: unknown;
  readonly accountedFor: unknown;
  readonly reasons: readonly unknown[];
};
type Page = {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly endCursor: string };
};

const idsOf = (all: readonly Id[]): readonly string[] => all.map(({ id }) => id).sort();
const asOf = '2025-12-01';

describe('reach agrees with the questions from the other end', () => {
  test('a party is in the answer for each fleet, site and lease exactly when that is in its reach', async () => {
    const { reach, entities } = await data(
      `query ($asOf: PartialDate) {
        reach(asOf: $asOf) {
          truncated unread hardware(first: 500) { totalCount nodes { hardware { id } parties { id } certainty chain { id } } }
        }
        entities(filter: { kinds: [GpuFleet, DataCenter, Lease] }, first: 500) { totalCount nodes { id } }
      }`,
      { asOf },
    );
    const { truncated, unread, hardware } = reach as {
      truncated: boolean;
      unread: unknown;
      hardware: { nodes: { hardware: Id; parties: Id[]; chain: Id }[] };
    };
    expect([truncated, unread]).toEqual([false, null]);
    const targets = idsOf((entities as { nodes: Id[] }).nodes);
    expect(targets.length).toBeGreaterThan(20);
    const told = new Map(hardware.nodes.map(node => [node.hardware.id, node]));
    expect(told.size).toBeGreaterThan(15);
    for (let start = 0; start < targets.length; start += 10) {
      const some = targets.slice(start, start + 10);
      const asked = some.map(
        (target, i) =>
          `t${i}: accessChains(target: "${target}", asOf: "${asOf}", first: 1) { parties { id } chains { id } }`,
      );
      const answers = await data(`{ ${asked.join(' ')} }`);
      for (const [i, target] of some.entries()) {
        const { parties, chains } = answers[`t${i}`] as { parties: Id[]; chains: Id[] };
        expect([target, idsOf(told.get(target)?.parties ?? [])]).toEqual([target, idsOf(parties)]);
        expect([target, told.get(target)?.chain.id]).toEqual([target, chains[0]?.id]);
      }
    }
  });

  test('affiliates have the verdicts, shares, accounts and reasons of their own pages', async () => {
    const { reach } = await data(
      `query ($asOf: PartialDate) { reach(asOf: $asOf) { affiliates(first: 500) { nodes {
        firm { id } ${['interest', 'aggregation', 'control'].map(name => `${name} { verdict value { min max } accountedFor reasons { text } }`).join(' ')}
      } } } }`,
      { asOf },
    );
    const { nodes } = (reach as { affiliates: { nodes: Record<string, Test & Id>[] } }).affiliates;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.every(({ interest, control }) => interest?.reasons.length && control?.reasons.length)).toBe(true);
    for (const { firm, interest, aggregation, control } of nodes) {
      const { ownership } = await data(
        `query ($firm: ID!, $asOf: PartialDate) { ownership(firm: $firm, asOf: $asOf) {
          tests { test verdict value { min max } accountedFor reasons { text } }
        } }`,
        { firm: firm?.id, asOf },
      );
      const [, ...own] = (ownership as { tests: Test[] }).tests.map(({ test: _, ...rest }) => rest);
      expect([firm?.id, interest, aggregation, control]).toEqual([firm?.id, ...own]);
    }
  });
});

describe('who reaches restricted hardware, in one question', () => {
  const question = `query ($asOf: PartialDate) { reach(asOf: $asOf) {
    text total { hardwareCount heldCount partyCount servers { min max } uncounted }
    parties(filter: { reachesHardware: true }) {
      totalCount nodes { party { id } hardwareCount uncounted servers { min max } means countries certainty cases { id } }
    }
    totals(by: COUNTRY) { key hardwareCount }
    years: totals(by: YEAR) { key hardwareCount }
    cells { case { id } party { id } country hardware { id } }
    ledger(from: "2025") { from to entries { party { id } } }
  } }`;
  test('has a row a party over all fleets and sites, with totals, a matrix and a ledger', async () => {
    const { reach } = await data(question, { asOf });
    const { parties, total, cells, text, years } = reach as {
      parties: { totalCount: number; nodes: { party: Id; hardwareCount: number; means: string[] }[] };
      total: { hardwareCount: number; partyCount: number };
      cells: { case: Id; party: Id; country: string; hardware: Id[] }[];
      text: string;
      years: { key: string }[];
    };
    expect(parties.totalCount).toBe(total.partyCount);
    expect(parties.nodes.find(({ party }) => party.id === 'firm-bytedance')).toMatchObject({
      ...{ means: ['TAKES', 'USES'], countries: ['MY'], servers: { min: 0, max: 500 } },
    });
    expect(
      cells.some(cell => cell.case.id === 'inf-indosat' && cell.party.id === 'firm-inf' && cell.country === 'ID'),
    ).toBe(true);
    expect(text).toContain(`Chains lead from ${total.hardwareCount} fleets`);
    expect(years.at(-1)?.key).toBe('2025');
    expect(reach).toMatchObject({ ledger: { from: '2025-01-01', to: asOf } });
  });
});

describe('where it starts', () => {
  const hardwareOf = async (start: string, more = '') => {
    const { reach } = await data(`{ reach(${start}, asOf: "${asOf}"${more}) {
      parties(first: 500) { nodes { party { id } } } hardware(first: 500) { nodes { hardware { id } } }
    } }`);
    const { parties, hardware } = reach as {
      parties: { nodes: { party: Id }[] };
      hardware: { nodes: { hardware: Id }[] };
    };
    return {
      parties: parties.nodes.map(({ party }) => party.id).sort(),
      hardware: hardware.nodes.map(({ hardware: { id } }) => id).sort(),
    };
  };
  test('at parties, whether restricted or not; a supposed end takes what rests on it out of reach', async () => {
    const { parties, hardware } = await hardwareOf('parties: ["firm-inf"]');
    expect(parties).toEqual(['firm-inf']);
    expect(hardware).toEqual(['dc-jakarta-south', 'fleet-indosat-gb200', 'lease-inf-indosat']);
    const relation = 'TAKES~firm-inf~lease-inf-indosat~';
    const ended = await hardwareOf('parties: ["firm-inf"]', `, hypotheses: [{ relation: "${relation}", ended: true }]`);
    expect(ended.hardware).toEqual([]);
    expect((await hardwareOf('parties: ["firm-indosat"]')).hardware).toContain('fleet-indosat-gb200');
  });
  test('at a list as it stood on a day', async () => {
    const listed = await hardwareOf('list: "Entity List", listAsOf: "2019-12-31"');
    expect(listed.parties).toEqual(['firm-iflytek', 'firm-sensetime']);
    expect((await hardwareOf('list: "Entity List"')).parties).toContain('firm-inspur');
  });
  test.each([
    ['parties: ["firm-nobody"]', 'parties is "firm-nobody"; no entity has this id; find one with search'],
    [
      'parties: ["fleet-megaspeed"]',
      'parties is "fleet-megaspeed"; it is a GpuFleet; give firms, nationals and public bodies',
    ],
    ['parties: []', 'parties is 0; give 1 to 1000 ids, or leave parties out'],
    ['list: "No List"', 'list is "No List"; loaded are Entity List'],
  ])('%s is refused', async (start, message) => {
    expect(await refusal(`{ reach(${start}) { truncated } }`)).toBe(message);
  });
  test('pages follow each other, and filters count', async () => {
    const page = async (more: string) => {
      const { reach } = await data(`{ reach(asOf: "${asOf}") { hardware(${more}) {
        totalCount edges { cursor node { hardware { id } } } pageInfo { hasNextPage endCursor }
      } } }`);
      return (reach as { hardware: Page & { totalCount: number } }).hardware;
    };
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const both = await page('first: 6');
    expect(both.edges).toEqual([...first.edges, ...second.edges]);
    expect((await page('filter: { countries: ["ID"] }')).totalCount).toBeLessThan(both.totalCount);
    expect(await refusal('{ reach { hardware(after: "x") { totalCount } } }')).toContain('take it from endCursor');
  });
});

test('a route shows shipments up to where the trail stops, with what claims support as red flags', async () => {
  const { routes, reach, made } = await data(`{
    made: routes(target: "doj-gatekeeper") { nodes { makers { id name } } }
    routes(target: "firm-megaspeed") { totalCount truncated nodes {
      text stop certainty legs { shipment { id } through { id } gap } redFlags { kind about { id } sentence { text sources { id } } }
    } }
    reach(parties: ["firm-aivres"]) { routes { nodes { legs { shipment { id } } } } }
  }`);
  const { nodes } = routes as {
    nodes: {
      text: string;
      stop: string;
      legs: { shipment: Id; through: Id[]; gap: string | null }[];
      redFlags: { kind: string; about: Id; sentence: { sources: Id[] } }[];
    }[];
  };
  const way = nodes.find(({ legs }) => legs.some(({ through }) => through.some(({ id }) => id === 'firm-megaspeed')));
  expect(way?.legs.map(({ shipment }) => shipment.id)).toEqual(['ship-megaspeed-imports', 'ship-megaspeed-onward']);
  expect(way?.stop).toContain('Nobody is reported to have received');
  expect(nodes.flatMap(({ redFlags }) => redFlags).map(({ kind }) => kind)).toContain('NEW_FIRM');
  for (const { sentence } of nodes.flatMap(({ redFlags }) => redFlags))
    expect(sentence.sources.length).toBeGreaterThan(0);
  expect(made).toEqual({ nodes: [{ makers: [{ id: 'firm-nvidia', name: 'NVIDIA Corporation' }] }] });
  const supplied = (reach as { routes: { nodes: { legs: { shipment: Id }[] }[] } }).routes.nodes;
  expect(idsOf(supplied.flatMap(({ legs }) => legs.map(({ shipment }) => shipment)))).toContain('ship-aivres-indosat');
});

test('chains begin at a shipment of a fleet as at the fleet', async () => {
  const { accessChains } = await data(
    `{ accessChains(target: "ship-aivres-indosat", asOf: "${asOf}") { hardware { id } parties { id } } }`,
  );
  const { hardware, parties } = accessChains as { hardware: Id[]; parties: Id[] };
  expect(idsOf(hardware)).toEqual(['fleet-indosat-gb200']);
  expect(idsOf(parties)).toContain('firm-inf');
});

test('paths among several entities have a report for each pair; where the chosen kinds lead nowhere, what all would find', async () => {
  const { pathsAmong } = await data(`{
    pathsAmong(entities: ["firm-inf", "firm-indosat", "fleet-indosat-gb200"], kinds: [TAKES, COVERS, OWNS]) {
      from { id } to { id } paths { hops } overOtherKinds { hops }
    }
  }`);
  type Report = { from: Id; to: Id; paths: { hops: number }[]; overOtherKinds: { hops: number } | null };
  const reports = pathsAmong as Report[];
  expect(reports.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['firm-inf', 'firm-indosat'],
    ['firm-inf', 'fleet-indosat-gb200'],
    ['firm-indosat', 'fleet-indosat-gb200'],
  ]);
  expect(reports[1]).toMatchObject({ paths: [{ hops: 2 }], overOtherKinds: null });
  const { paths } = await data(
    '{ paths(from: "firm-inf", to: "inf-indosat", kinds: [OWNS]) { paths { hops } overOtherKinds { hops } } }',
  );
  expect(paths).toEqual({ paths: [], overOtherKinds: { hops: 1 } });
  expect(await refusal('{ pathsAmong(entities: ["firm-inf"]) { truncated } }')).toBe(
    'entities is 1; give 2 to 10 different ids',
  );
});
