import type { Clocks } from './world.ts';

/** Hands a query to the server and its data back; throws what the server refuses. */
export type Ask = (query: string) => Promise<unknown>;

export const overHttp =
  (address: string): Ask =>
  async query => {
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };

/** A question to the server, and how it is written down with a difference. */
export type Question = {
  readonly ask: 'accessChains' | 'ownership' | 'screen';
  readonly target: string;
  readonly clocks: Clocks;
};

type Id = { readonly id: string };
export type TestReport = {
  readonly test: string;
  readonly verdict: string;
  readonly value: { readonly min: number; readonly max: number } | null;
  readonly accountedFor: number | null;
};
export type AccessReport = {
  readonly chainCount: number;
  readonly parties: readonly Id[];
  readonly holders: readonly {
    readonly entity: Id;
    readonly by: readonly string[];
    readonly certainty: string;
    readonly tests: readonly TestReport[];
  }[];
  readonly chains: readonly {
    readonly certainty: string;
    readonly steps: readonly { readonly relation: { readonly kind: string; readonly from: Id; readonly to: Id } }[];
  }[];
};
export type OwnershipReport = { readonly tests: readonly TestReport[] };
export type Reply =
  | { readonly ask: 'accessChains'; readonly report: AccessReport }
  | { readonly ask: 'ownership' | 'screen'; readonly report: OwnershipReport };

/** Chains that one answer lists; worlds with more are compared by their number alone. */
export const listed = 100;

const tests = 'tests { test verdict value { min max } accountedFor }';
const access = `{
  chainCount
  parties { id }
  holders { entity { id } by certainty ${tests} }
  chains { certainty steps { relation { kind from { id } to { id } } } }
}`;

const literal = (value: unknown): string => JSON.stringify(value);
const clocksIn = ({ asOf, knownBy, presume }: Clocks): string =>
  [
    `asOf: ${literal(asOf)}`,
    ...(knownBy === undefined ? [] : [`knownBy: ${literal(knownBy)}`]),
    ...(presume ? [] : ['presume: false']),
  ].join(', ');

const fieldOf = ({ ask, target, clocks }: Question, all: readonly string[]): string => {
  if (ask === 'accessChains')
    return `accessChains(target: ${literal(target)}, ${clocksIn(clocks)}, first: ${listed}) ${access}`;
  if (ask === 'ownership') return `ownership(firm: ${literal(target)}, ${clocksIn(clocks)}) { ${tests} }`;
  return `screen(ids: ${literal(all)}, ${clocksIn(clocks)}) { rows { ${tests} } }`;
};

/** Several questions in one request, each answered in its place; all that are screened at the same dates in one list. */
export const askAll = async (ask: Ask, questions: readonly Question[]): Promise<readonly Reply[]> => {
  const keys = questions.map((question, i) => (question.ask === 'screen' ? literal(question.clocks) : `${i}`));
  const names = new Map([...new Set(keys)].map((key, i) => [key, `q${i}`]));
  const targetsOf = (key: string): string[] => questions.flatMap(({ target }, i) => (keys[i] === key ? [target] : []));
  const fields = [...names].flatMap(([key, name]) => {
    const question = questions[keys.indexOf(key)];
    return question === undefined ? [] : [`${name}: ${fieldOf(question, targetsOf(key))}`];
  });
  const data = (await ask(`{ ${fields.join('\n')} }`)) as Record<string, unknown>;
  return questions.map(({ ask: kind }, i): Reply => {
    const key = keys[i] ?? '';
    const report = data[names.get(key) ?? ''];
    if (kind === 'accessChains') return { ask: kind, report: report as AccessReport };
    if (kind === 'ownership') return { ask: kind, report: report as OwnershipReport };
    const row = (report as { rows: readonly OwnershipReport[] }).rows[
      keys.slice(0, i).filter(one => one === key).length
    ];
    return { ask: kind, report: row ?? { tests: [] } };
  });
};
