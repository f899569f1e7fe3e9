import type { KeptBeside } from './graphql/context.ts';
import { makeYoga } from './graphql/yoga.ts';
import type { Store } from './store/query.ts';

/** Names what the other questions ask about. */
const firstQuestion = `{
  cases {
    id title summary status openingDate latestDate claimCount independentSources
    hardware { id kind } openQuestions { id } parties { role entity { id kind } relation { id } }
  }
  inventory { revision claims sources entities { kind count } relations { kind count } }
}`;

/** What each page asks first, in the order in which a reader comes to them. */
const questions: readonly string[] = [
  'query ($target: ID!, $asOf: PartialDate) { accessChains(target: $target, asOf: $asOf) { chains { text } } }',
  `query ($target: ID!, $asOf: PartialDate) {
    accessChains(target: $target, asOf: $asOf) {
      parties { id } chains { text steps { text relation { id claims { id } sources { id } } } }
      holders { entity { id } tests { verdict reasons { text sources { id } } } }
      chokepoints { relations { id } } openEnds { text gaps { id } } explanation { text sources { id } }
    }
  }`,
  'query ($site: ID!) { accessChains(target: $site) { chainCount } }',
  `query ($text: String!) {
    search(text: $text) { hits { entity { id } } gaps { gap { id } } claims { claim { id source { id } case { id } } } }
  }`,
  `query ($target: ID!) {
    subgraph(ids: [$target], depth: 2) {
      entities { id relationCounts { kind outgoing } } relations { id text claims { id } }
    }
    owned: subgraph(ids: [$target], depth: 0, relationKinds: [OWNS]) { entities { id cases { id } } }
    neighbours(id: $target) { counts { kind } nodes: edges { node { id } relation { id text } } }
  }`,
  `query ($firm: ID!) {
    reach { text parties(filter: { reachesHardware: true }) { nodes { gpus { min } cases { id } } } cells { country } }
    routes(target: $firm) { totalCount } below: reach(parties: [$firm]) { affiliates(first: 1) { totalCount } }
  }`,
  `query ($target: ID!, $asOf: PartialDate) {
    accessChains(target: $target, asOf: $asOf) { rules { rule { id } reasons { text sources { id } } } listings { list } }
    ledger(target: $target, to: $asOf) { total { serverDays { min } } supply { text } }
  }`,
  `query ($case: ID!, $firm: ID!) {
    claims(filter: { case: $case }, first: 100) {
      nodes { id statement source { id } about { id } relation { id } answeredBy { id } conflictsWith { id } }
    }
    entities(filter: { case: $case }, first: 50) { nodes { id gaps { id } } }
    sharedAcrossCases(cases: [$case]) { entities { entity { id } } sources { source { id } } }
    entity(id: $firm) {
      id cases { id } gaps { id } relationCounts { kind } propertyEvidence { name value claims { id } }
      claims(first: 20) { nodes { id } }
    }
  }`,
  `query ($firm: ID!, $target: ID!, $asOf: PartialDate) {
    ownership(firm: $firm) { relations { id } owners { entity { id } controls } tests { verdict reasons { text } } }
    paths(from: $target, to: $firm) { paths { text } }
    accessChanges(target: $target, before: { asOf: $asOf }, after: {}) { steps { text } }
    screen(ids: [$firm], names: ["Alpha Trading Ltd"]) { rows { asked restricted tests { verdict } } }
  }`,
  `{
    controlRules { id ruleStatus { state } changes { text } thresholds { test } }
    hardwareModels { id metrics { label } meets { verdict } }
    tradeFlows(first: 3) {
      nodes { id periods { period value { low } readings { observation } } anomalies { month } fleets { id } leases { id } }
    }
    views { id } mergeDecisions { id } sources(first: 20) { nodes { id } }
  }`,
];

type Cases = {
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly openingDate: string | null;
    readonly hardware: readonly { readonly id: string; readonly kind: string }[];
    readonly parties: readonly { readonly entity: { readonly id: string; readonly kind: string } }[];
  }[];
};

/**
 * Asks what the pages ask, once and one after another, so that Neo4j has planned its statements and read its pages before
 * a reader asks: the first answer would else take many times as long as the next. `whenIdle` is awaited before each, so that
 * no reader waits for it long; false ends it. Stops at the first failure, without a word: whoever asks the same hears of it.
 */
export const warmUp = async (
  store: Store,
  whenIdle: () => Promise<boolean>,
  beside: KeptBeside = {},
): Promise<void> => {
  let failed = false;
  const yoga = makeYoga({
    store: () => store,
    ...beside,
    now: () => new Date(),
    onError: () => {
      failed = true;
    },
  });
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const response = await yoga.fetch('http://throughline/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    failed ||= answer.errors !== undefined;
    return answer.data;
  };
  if (!(await whenIdle())) return;
  const { cases } = ((await ask(firstQuestion, {})) ?? { cases: [] }) as Cases;
  const firmOf = ({ parties }: Cases['cases'][number]) =>
    parties.find(({ entity }) => entity.kind === 'Firm')?.entity.id;
  const found = cases.find(one => one.hardware.length > 0 && firmOf(one) !== undefined);
  if (!found) return;
  const site = cases.flatMap(({ hardware }) => hardware).find(({ kind }) => kind === 'DataCenter');
  const variables = {
    ...{ case: found.id, text: found.title, target: found.hardware[0]?.id, firm: firmOf(found) },
    site: (site ?? found.hardware[0])?.id,
    asOf: found.openingDate,
  };
  for (const question of questions) {
    if (failed || !(await whenIdle())) return;
    await ask(question, variables);
  }
};
