import { parseDate, type Span } from '../dates.ts';
import type { Entity } from '../graph.ts';
import { type Fields, record, records, sourcesOf, text, texts } from './fields.ts';

/** A sentence in plain words and the ids of the sources that it rests on. */
export type Sentence = { readonly text: string; readonly sources: readonly string[] };

export type Condition = {
  /** A metric of `metrics` in the rules file, or a property of the hardware. */
  readonly metric?: string;
  readonly field?: string;
  readonly op: string;
  readonly value: unknown;
};
/** Met when all its conditions are. A rule is met when one of its tests is. */
export type RuleTest = { readonly id: string; readonly all: readonly Condition[] };

/** A span in force, both ends included; without `to` it is open. */
export type InForceSpan = {
  readonly from: string;
  readonly to?: string;
  /** False where the agency said that it would not enforce it. */
  readonly enforced: boolean;
  /** False where the sources leave open whether it held. */
  readonly certain: boolean;
};

/** An event in the life of a rule. `state` is a word of the file: some words change its state, others are mere events. */
export type RuleChange = {
  readonly date: string;
  readonly state: string;
  readonly certain: boolean;
  readonly until?: string;
  readonly of?: string;
  readonly by?: string;
  readonly note?: string;
  readonly sources: readonly string[];
};

/** Whether the use of somebody else's hardware is reached. `not-stated` also where the file says nothing. */
export type RemoteAccess = 'inside' | 'outside' | 'conditional' | 'not-stated';

export type Exception = {
  readonly id: string;
  readonly effect?: string;
  /** For parts that meet one of `tests` and are, or are not, made for data centres. */
  readonly eligible: readonly { readonly tests: readonly string[]; readonly datacenter: boolean }[];
  /** Where a notice is owed in place of a licence; elsewhere nothing is. */
  readonly notice: readonly string[];
  readonly sources: readonly string[];
};

export type ControlRule = {
  readonly id: string;
  readonly title: string;
  /** Citation, Federal Register document or title: how sentences call it. */
  readonly called: string;
  readonly type?: string;
  readonly summary?: string;
  readonly note?: string;
  readonly announced?: string;
  readonly complianceFrom?: string;
  readonly spans: readonly InForceSpan[];
  readonly changes: readonly RuleChange[];
  readonly tests: readonly RuleTest[];
  /** Tests of another rule that this one speaks of. */
  readonly testsOf?: { readonly rule: string; readonly tests: readonly string[] };
  readonly exclusion?: { readonly id: string; readonly all: readonly Condition[]; readonly sources: readonly string[] };
  readonly exceptions: readonly Exception[];
  readonly scope: {
    readonly destinations: readonly string[];
    readonly destinationsLater: readonly { readonly code: string; readonly from: Span }[];
    readonly headquarters: readonly string[];
    readonly models: readonly string[];
    /** Any model that reaches one of these metrics of the named model. */
    readonly reaching?: { readonly model: string; readonly metrics: readonly string[] };
    readonly lists: readonly string[];
    readonly acts: readonly string[];
    readonly notActs: readonly string[];
    /** The territory inside which, or out of which, it governs acts. */
    readonly jurisdiction?: string;
    readonly condition?: string;
    readonly effect?: string;
    readonly amends?: string;
    readonly reviews?: string;
    readonly remoteAccess: RemoteAccess;
  };
  /** The tests whose hardware follows the headquarters of the parties; undefined: all. */
  readonly headquartersTest?: {
    readonly tests: readonly string[];
    readonly citation?: string;
    readonly sources: readonly string[];
  };
  readonly leasing?: Sentence;
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
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
  return [{ from: first, ...optional({ to: text(to) }), enforced: enforced !== false, certain: certainty === undefined }];
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
  return {
    destinations: texts(fields.destinations),
    destinationsLater: records(fields.destinationsLater).flatMap(({ code, from }) => {
      const begins = parseDate(text(from) ?? '');
      return typeof code === 'string' && begins ? [{ code, from: begins }] : [];
    }),
    headquarters: texts(fields.headquarters),
    models: texts(fields.models),
    ...(model === undefined ? {} : { reaching: { model, metrics: texts(reaching.metrics) } }),
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

/** A ControlRule entity as the rules of this folder read it; nothing is checked beyond its types. */
export const readRule = ({ id, name, properties }: Entity): ControlRule => {
  const borrowed = record(properties.testsOf);
  const lender = text(borrowed.rule);
  const exclusion = record(properties.exclusion);
  const headquarters = record(properties.headquartersTest);
  const leasing = record(properties.leasing);
  const rented = text(leasing.text);
  const { type, summary, note, announced, complianceFrom } = properties;
  return {
    id,
    title: name,
    called: text(properties.citation) ?? name,
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
    ...(lender === undefined ? {} : { testsOf: { rule: lender, tests: texts(borrowed.tests) } }),
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
