import {
  type ExecutionArgs,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { drawFrom } from '../../seed/sample/draw.ts';
import { nameMaker } from '../../seed/sample/madeNames.ts';
import { costOf } from '../../server/graphql/cost.ts';
import { limits } from '../../server/graphql/limits.ts';
import { makeSchema } from '../../server/graphql/schema.ts';

/** A request as it is sent; `number` makes each one that was not answered before. */
export type HeavyRequest = (number: number) => { readonly path: string; readonly body?: unknown };

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
const heaviest = (body: string): HeavyRequest => {
  let times = 1;
  while (times < limits.aliases && isLegal(document(body, times + 1))) times += 1;
  if (!isLegal(document(body, times))) throw new Error(`refused as too costly: ${body.slice(0, 80)}`);
  const text = document(body, times);
  return number => ({ path: '/graphql', body: { query: `# ${number}\n${text}` } });
};

const nameOf = nameMaker(drawFrom(1));
const names = Array.from({ length: 1_000 }, () => nameOf('MY').name);

const entity =
  'id name relationCounts { kind incoming outgoing } cases { id } gaps { id } claims(first: 5) { totalCount }';
const ends = 'from { id name } to { id name }';

/** The heaviest of each kind that the limits allow. `ids`: some thousand entities of the store. */
export const heavyRequests = (ids: readonly string[]): Readonly<Record<string, HeavyRequest>> => ({
  'entities, entity by entity': heaviest(`entities(first: 100) { nodes { ${entity} } }`),
  'claims with sources': heaviest(
    'claims(first: 500) { nodes { id statement source { id title } about { id name } } }',
  ),
  'chains of a country': heaviest(all('accessChains', '(target: "jur-my", first: 100)', 1)),
  'ledgers of a country': heaviest(all('ledger', '(target: "jur-my")', 1)),
  paths: heaviest('paths(from: "firm-nvidia", to: "jur-cn", k: 20) { paths { steps { relation { id } } } }'),
  'possible duplicates': heaviest('duplicateCandidates(minScore: 0.1, first: 500) { candidates { score } }'),
  'reach by cases and countries': heaviest(
    'reach(asOf: "2025") { cells(first: 500) { __typename } parties(first: 50) { nodes { party { id } hardwareCount } } totals(by: COUNTRY) { key } ledger { __typename } }',
  ),
  'subgraph of 1,000': heaviest(
    `subgraph(ids: ${JSON.stringify(ids.slice(0, 100))}, depth: 3, limit: 1000) { entities { id name label } relations { id kind status ${ends} claims { id } } }`,
  ),
  'screening of 1,000 names': number => ({
    path: '/graphql',
    body: {
      query: `# ${number}\nquery ($names: [String!]!) { screen(names: $names) { rows ${everything(
        schema.getType('ScreenedParty') as GraphQLOutputType,
        1,
      )} } }`,
      variables: { names },
    },
  }),
  'export of everything': number => ({ path: `/export/csv?knownBy=${2026 + (number % 900)}` }),
});
