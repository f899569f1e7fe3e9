/**
 * What the server says of the shipped data, one line a fact: `WHAT DAY TARGET …` with tabs between. Days are fixed, since a
 * table of today would change by itself.
 */
export const days = ['2024-06-30', '2025-03-31', '2025-06-30', '2025-12-31', '2026-06-30', '2026-11-28'] as const;

type Ask = (query: string) => Promise<Record<string, unknown>>;
type Id = { readonly id: string };
type Range = { readonly min: number; readonly max: number | null } | null;
type Test = { readonly test: string; readonly verdict: string; readonly value: Range };
type Access = {
  readonly chainCount: number;
  readonly parties: readonly Id[];
  readonly holders: readonly {
    readonly entity: Id;
    readonly by: readonly string[];
    readonly certainty: string;
    readonly tests: readonly Test[];
  }[];
  readonly chains: readonly { readonly certainty: string }[];
};
type Use = { readonly serverDays: Range; readonly gpuDays: Range };
type Ledger = { readonly total: Use; readonly entries: readonly { readonly party: Id; readonly time: Use }[] };
type Screened = { readonly asked: string; readonly restricted: string; readonly tests: readonly Test[] };

const targets = ['GpuFleet', 'DataCenter', 'Lease', 'Jurisdiction'] as const;
const parties = ['Firm', 'National', 'PublicBody'] as const;
const tests = 'tests { test verdict value { min max } }';

const number = (value: number): string => `${Math.round(value * 1e6) / 1e6}`;
const range = (value: Range): string =>
  value === null ? '-' : `${number(value.min)}..${value.max === null ? '' : number(value.max)}`;
const use = ({ serverDays, gpuDays }: Use): string => `${range(serverDays)} servers, ${range(gpuDays)} GPUs`;
const line = (...cells: readonly (string | number)[]): string => cells.join('\t');

const idsOf = async (ask: Ask, kinds: readonly string[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    const { entities } = (await ask(
      `{ entities(filter: { kinds: [${kinds.join(' ')}] }, first: 200${page}) { edges { cursor node { id } } pageInfo { hasNextPage } } }`,
    )) as {
      entities: {
        edges: readonly { readonly cursor: string; readonly node: Id }[];
        pageInfo: { readonly hasNextPage: boolean };
      };
    };
    ids.push(...entities.edges.map(({ node }) => node.id));
    if (!entities.pageInfo.hasNextPage) return ids;
    after = entities.edges.at(-1)?.cursor ?? null;
  }
};

const accessLines = (
  day: string,
  target: string,
  { chainCount, parties: found, holders, chains }: Access,
): string[] => {
  const sure = (certainty: string): number => chains.filter(chain => chain.certainty === certainty).length;
  const counts = ['CERTAIN', 'PRESUMED', 'POSSIBLE'].map(certainty => `${sure(certainty)} ${certainty}`).join(', ');
  return [
    ...(chainCount === 0 ? [] : [line('chains', day, target, chainCount, counts)]),
    ...found.map(({ id }) => line('party', day, target, id)),
    ...holders.map(({ entity, by, certainty, tests: [bare] }) =>
      line('holder', day, target, entity.id, [...by].sort().join(' '), certainty, `${bare?.test} ${bare?.verdict}`),
    ),
  ];
};

const ledgerLines = (day: string, target: string, { total, entries }: Ledger): string[] =>
  entries.length === 0
    ? []
    : [
        line('ledger', day, target, 'all', use(total)),
        ...entries.map(({ party, time }) => line('ledger', day, target, party.id, use(time))),
      ];

/** Every fact of the table, sorted. Only what is not empty has a line: a target without chains has none of these. */
export const verdictLines = async (ask: Ask): Promise<readonly string[]> => {
  const lines: string[] = [];
  const hardware = [...(await idsOf(ask, targets))];
  for (const { id } of ((await ask('{ cases { id } }')) as { cases: readonly Id[] }).cases) hardware.push(id);
  const screened = await idsOf(ask, parties);
  for (const day of days) {
    for (const target of hardware) {
      const of = `target: ${JSON.stringify(target)}`;
      const { accessChains, ledger } = (await ask(`{
        accessChains(${of}, asOf: "${day}", first: 500) {
          chainCount parties { id } holders { entity { id } by certainty ${tests} } chains { certainty }
        }
        ledger(${of}, to: "${day}") {
          total { serverDays { min max } gpuDays { min max } }
          entries { party { id } time { serverDays { min max } gpuDays { min max } } }
        }
      }`)) as { accessChains: Access; ledger: Ledger };
      lines.push(...accessLines(day, target, accessChains), ...ledgerLines(day, target, ledger));
    }
    const { screen } = (await ask(
      `{ screen(ids: ${JSON.stringify(screened)}, asOf: "${day}") { rows { asked restricted ${tests} } } }`,
    )) as { screen: { rows: readonly Screened[] } };
    for (const { asked, restricted, tests: found } of screen.rows)
      lines.push(
        line(
          ...(['restricted', day, asked, restricted] as const),
          ...found.map(({ test, verdict, value }) => `${test} ${verdict} ${range(value)}`),
        ),
      );
  }
  return lines.sort();
};
