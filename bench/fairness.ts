import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ExecutionArgs,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { costOf } from '../server/graphql/cost.ts';
import { limits } from '../server/graphql/limits.ts';
import { makeSchema } from '../server/graphql/schema.ts';
import { startServer } from '../test/support/server.ts';
import { discardFolder, temporaryFolder } from '../test/support/temporaryNeo4j.ts';
import {
  AccessChainsDocument,
  CasePageDocument,
  CasesDocument,
  EntityEvidenceDocument,
  RulesDocument,
  SearchDocument,
} from '../web/generated/operations.ts';

/**
 * What readers of the pages wait while others ask the heaviest documents that the limits allow, four at a time, each again
 * as soon as it is answered: times alone, beside each kind of heavy document, and their ratio. Alone and beside take turns,
 * so that what else the machine does weighs on both. Over HTTP, with a server of its own.
 *
 * node --import tsx bench/fairness.ts [seconds a measurement, 10 unless given] [rounds, 3 unless given] [kinds of heavy documents that have this in their name]
 */
const seconds = Number(process.argv[2] ?? 10);
const rounds = Number(process.argv[3] ?? 3);
const only = process.argv[4] ?? '';
const [readers, heavies] = [4, 4];
const schema = makeSchema(false);

/** All that can be asked of a type without saying more, some levels deep. */
const everything = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isLeafType(named) ? '' : '{ __typename id name }';
  const parts = Object.values(named.getFields()).flatMap(field => {
    if (field.args.some(({ type: arg, defaultValue }) => String(arg).endsWith('!') && defaultValue === undefined))
      return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    return depth > 0 && isObjectType(below) ? [`${field.name} ${everything(field.type, depth - 1)}`] : [];
  });
  return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
};
const all = (field: string, args: string, depth: number): string => {
  const type = schema.getQueryType()?.getFields()[field]?.type;
  return type === undefined ? '' : `${field}${args} ${everything(type, depth)}`;
};

const document = (body: string, times: number): string =>
  `{ ${Array.from({ length: times }, (_, i) => `a${i}: ${body}`).join(' ')} }`;
const isLegal = (text: string): boolean => {
  const parsed = parse(text);
  if (validate(schema, parsed).length > 0) throw new Error(validate(schema, parsed)[0]?.message);
  const { objects, reads } = costOf({ schema, document: parsed, variableValues: {} } as unknown as ExecutionArgs);
  const tokens = text.match(/\w+|[^\s\w]/g)?.length ?? 0;
  return objects <= limits.cost && reads <= limits.reads && tokens < limits.tokens;
};
/** As often in one document as the limits allow. */
const heaviest = (body: string): string => {
  let times = 1;
  while (times < limits.aliases && isLegal(document(body, times + 1))) times += 1;
  if (!isLegal(document(body, times))) throw new Error(`refused as too costly: ${body.slice(0, 80)}`);
  return document(body, times);
};

const entity =
  'id name relationCounts { kind incoming outgoing } cases { id } gaps { id } claims(first: 5) { totalCount }';
const heavy: Readonly<Record<string, string>> = {
  'entities, entity by entity': heaviest(`entities(first: 100) { nodes { ${entity} } }`),
  'claims with sources': heaviest(
    'claims(first: 500) { nodes { id statement source { id title } about { id name } } }',
  ),
  'chains of a country': heaviest(all('accessChains', '(target: "jur-my", first: 100)', 1)),
  'ledgers of a country': heaviest(all('ledger', '(target: "jur-my")', 1)),
  paths: heaviest('paths(from: "firm-nvidia", to: "jur-cn", k: 20) { paths { steps { relation { id } } } }'),
  'possible duplicates': heaviest('duplicateCandidates(minScore: 0.1, first: 500) { candidates { score } }'),
};

const light: readonly (readonly [{ toString: () => string }, Readonly<Record<string, unknown>>])[] = [
  [CasesDocument, {}],
  [CasePageDocument, { id: 'megaspeed' }],
  [AccessChainsDocument, { target: 'fleet-megaspeed', asOf: '2025-06-01', first: 50 }],
  [SearchDocument, { text: 'inspur', exact: false, first: 20 }],
  [EntityEvidenceDocument, { id: 'firm-inspur', first: 50 }],
  [RulesDocument, { asOf: '2025-06-01' }],
];

const folder = temporaryFolder();
const server = startServer({ THROUGHLINE_DATA: folder });
const address = await server.ready();
const ask = async (query: string, variables: object): Promise<{ readonly status: number; readonly fault?: string }> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return text.startsWith('{"errors"') || text.includes('"errors":[')
    ? { status: response.status, fault: text.slice(0, 300) }
    : { status: response.status };
};

type Measured = { readonly times: number[]; readonly faults: string[]; heavyDone: number };
const nothing = (): Measured => ({ times: [], faults: [], heavyDone: 0 });
const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

/** Readers read until the last heavy document is answered, so that all of its phases are beside them. */
const measure = async (into: Measured, beside?: string): Promise<void> => {
  const ends = performance.now() + seconds * 1_000;
  let loading = beside === undefined ? 0 : heavies;
  const reader = async (start: number): Promise<void> => {
    for (let i = start; loading > 0 || performance.now() < ends; i += 1) {
      const [query, variables] = light[i % light.length] ?? [CasesDocument, {}];
      const begun = performance.now();
      const { status, fault } = await ask(query.toString(), variables);
      into.times.push(performance.now() - begun);
      if (fault !== undefined) into.faults.push(`${status} ${fault}`);
      await sleep(100);
    }
  };
  const loader = async (text: string): Promise<void> => {
    while (performance.now() < ends) {
      const { fault } = await ask(text, {});
      if (fault !== undefined && !/OVERLOADED|STORE_TIMEOUT/.test(fault)) into.faults.push(fault);
      into.heavyDone += 1;
    }
    loading -= 1;
  };
  const load = beside === undefined ? [] : Array.from({ length: heavies }, () => loader(beside));
  await Promise.all([...Array.from({ length: readers }, (_, i) => reader(i)), ...load]);
};

try {
  for (const [query, variables] of [...light, ...light]) await ask(query.toString(), variables);
  const line = (what: string, { times, faults, heavyDone }: Measured, alone: number): void =>
    console.log(
      [
        what.padEnd(28),
        ...[0.5, 0.95].map(part => at(times, part).toFixed(0).padStart(8)),
        (at(times, 0.95) / alone).toFixed(1).padStart(8),
        String(times.length).padStart(8),
        String(faults.length).padStart(8),
        String(heavyDone).padStart(8),
        faults[0] ?? '',
      ].join(''),
    );
  console.log(
    `${' '.repeat(28)}${['p50 ms', 'p95 ms', 'p95 ×', 'asked', 'failed', 'heavy'].map(word => word.padStart(8)).join('')}`,
  );
  for (const [what, text] of Object.entries(heavy).filter(([name]) => name.includes(only))) {
    const [alone, beside] = [nothing(), nothing()];
    for (let round = 0; round < rounds; round += 1) {
      await measure(alone);
      await measure(beside, text);
    }
    const base = at(alone.times, 0.95);
    line('alone', alone, base);
    line(what, beside, base);
  }
} finally {
  server.process.kill('SIGTERM');
  await server.exit;
  discardFolder(folder);
  rmSync(folder, { recursive: true, force: true });
}
