import { parseDate } from '../dates.ts';
import type { Entity } from '../graph.ts';
import type {
  Condition,
  ControlRule,
  Exception,
  InForceSpan,
  RemoteAccess,
  RuleChange,
  RuleTest,
} from './controlRule.ts';
import { type Fields, record, records, sourcesOf, text, texts } from './fields.ts';

/** A ControlRule entity as the rules of this folder read it; nothing is checked beyond its types. */
export const readRule = ({ id, name, properties }: Entity): ControlRule => {
  const short = text(properties.shortName) ?? name;
  const citation = text(properties.citation);
  const exclusion = record(properties.exclusion);
  const headquarters = record(properties.headquartersTest);
  const leasing = record(properties.leasing);
  const rented = text(leasing.text);
  const { type, summary, note, announced, complianceFrom } = properties;
  return {
    id,
    title: name,
    called: citation === undefined ? `the ${short}` : `the ${short} (${citation})`,
    ...optional({
      type: text(type),
      summary: text(summary),
      note: text(note),
      announced: text(announced),
      complianceFrom: text(complianceFrom),
    }),
    spans: records(properties.inForce).flatMap(span),
    changes: records(properties.states).flatMap(change),
    tests: tests(properties.tests),
    ...(properties.exclusion === undefined
      ? {}
      : {
          exclusion: {
            id: text(exclusion.id) ?? 'exclusion',
            all: conditions(exclusion.all),
            sources: sourcesOf(exclusion),
          },
        }),
    exceptions: records(properties.exceptions).map(exception),
    scope: scope(record(properties.scope)),
    ...(properties.headquartersTest === undefined
      ? {}
      : {
          headquartersTest: {
            tests: texts(headquarters.tests),
            ...optional({ citation: text(headquarters.citation) }),
            sources: sourcesOf(headquarters),
          },
        }),
    ...(rented === undefined ? {} : { leasing: { text: rented, sources: sourcesOf(leasing) } }),
    conditions: texts(properties.conditions),
    sources: texts(properties.sources),
  };
};

const remoteAccess = (value: unknown): RemoteAccess =>
  value === 'inside' || value === 'outside' || value === 'conditional' ? value : 'not-stated';

const conditions = (value: unknown): readonly Condition[] =>
  records(value).map(({ metric, field, op, value: bound }) => ({
    ...optional({ metric: text(metric), field: text(field) }),
    op: text(op) ?? '',
    value: bound,
  }));

const tests = (value: unknown): readonly RuleTest[] =>
  records(value).map(({ id, all }) => ({ id: text(id) ?? 'test', all: conditions(all) }));

/** Without the fields that are undefined. */
const optional = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const span = ({ from, to, enforced, certainty }: Fields): readonly InForceSpan[] => {
  const first = text(from);
  if (first === undefined) return [];
  return [
    { from: first, ...optional({ to: text(to) }), enforced: enforced !== false, certain: certainty === undefined },
  ];
};

const change = (fields: Fields): readonly RuleChange[] => {
  const date = text(fields.date);
  if (date === undefined || parseDate(date) === undefined) return [];
  const { until, of, by, note } = fields;
  return [
    {
      date,
      state: text(fields.state) ?? '',
      certain: fields.certainty === undefined,
      ...optional({ until: text(until), of: text(of), by: text(by), note: text(note) }),
      sources: sourcesOf(fields),
    },
  ];
};

const exception = (fields: Fields): Exception => ({
  id: text(fields.id) ?? 'exception',
  ...optional({ effect: text(fields.effect) }),
  eligible: records(fields.eligible).map(part => ({ tests: texts(part.tests), datacenter: part.datacenter === true })),
  notice: texts(fields.notice),
  sources: sourcesOf(fields),
});

const scope = (fields: Fields): ControlRule['scope'] => {
  const reaching = record(fields.reaching);
  const model = text(reaching.model);
  const borrowed = record(fields.testsOf);
  const lender = text(borrowed.rule);
  return {
    destinations: texts(fields.destinations),
    destinationsLater: records(fields.destinationsLater).flatMap(({ code, from }) => {
      const begins = parseDate(text(from) ?? '');
      return typeof code === 'string' && begins ? [{ code, from: begins }] : [];
    }),
    headquarters: texts(fields.headquarters),
    models: texts(fields.models),
    ...(model === undefined ? {} : { reaching: { model, metrics: texts(reaching.metrics) } }),
    ...(lender === undefined ? {} : { testsOf: { rule: lender, tests: texts(borrowed.tests) } }),
    lists: texts(fields.lists),
    acts: texts(fields.acts),
    notActs: texts(fields.notActs),
    ...optional({
      jurisdiction: text(fields.jurisdiction),
      condition: text(fields.condition),
      effect: text(fields.effect),
      amends: text(fields.amends),
      reviews: text(fields.reviews),
    }),
    remoteAccess: remoteAccess(fields.remoteAccess),
  };
};
