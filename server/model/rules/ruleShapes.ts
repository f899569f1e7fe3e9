import { controlRule } from '../../../domain/vocabulary/referenceKinds.ts';
import { claimStatuses } from '../../../domain/vocabulary/statuses.ts';
import { optional, optionalFields, required } from '../shape.ts';

/** The shape of a rule in `rules.yaml`: what the loader checks and the model reads. */

/** States of a rule in the order in which a rule passes through them; of two on one day the later one counts. */
export const stateWords = [
  'reported',
  'proposed',
  'passed-one-house',
  'withdrawn',
  'announced',
  'effective',
  'compliance',
  'restated',
  'suspended',
  'rescission-announced',
  'rescinded',
  'superseded',
] as const;

const actWords = [
  ...['export', 're-export', 'transfer', 'transshipment', 'transit', 'purchase', 'lease', 'domestic use'],
  ...['remote access', 'supply to a cloud provider'],
] as const;
/** The sources of one statement, deep inside a rule. */
export const cited = { source: optional('id'), sources: optional('ids') } as const;
const open = optional({ words: ['undetermined'] });

const span = {
  fields: { from: required('date'), to: optional('date'), enforced: optional('flag'), certainty: open },
  ordered: [['from', 'to']],
} as const;

const stage = {
  fields: { from: required('date'), what: required('text'), tests: optional('texts'), ...cited },
} as const;

/** `state` changes how the rule stands; `event` is anything else that happened. */
const change = {
  fields: {
    date: required('date'),
    state: optional({ words: stateWords }),
    event: optional('text'),
    certainty: open,
    until: optional('date'),
    of: optional('text'),
    by: optional('id'),
    note: optional('text'),
    frDoc: optional('text'),
    vote: optional('text'),
    ...cited,
  },
  ordered: [['date', 'until']],
  exactlyOne: ['state', 'event'],
} as const;

const metricCondition = {
  fields: {
    metric: required('text'),
    op: required({ words: ['>=', '<=', '>', '<'] }),
    value: required('number'),
  },
} as const;
const fieldCondition = {
  fields: {
    field: required({ words: ['datacenter'] }),
    op: required({ words: ['='] }),
    value: required('flag'),
  },
} as const;
const condition = (record: Readonly<Record<string, unknown>>) =>
  'field' in record && !('metric' in record) ? fieldCondition : metricCondition;

const test = { fields: { id: required('text'), all: required({ listOf: condition }) } } as const;

const exception = {
  fields: {
    id: required('text'),
    for: optional('text'),
    effect: required('text'),
    eligible: optional({ listOf: { fields: { tests: required('texts'), datacenter: required('flag') } } }),
    notice: optional({ record: { fields: { destinations: optional('places'), headquarters: optional('places') } } }),
    ...cited,
  },
} as const;

const headquartersTest = {
  fields: {
    citation: required('text'),
    from: required('date'),
    tests: optional('texts'),
    eccn: optional('texts'),
    text: required('text'),
    movedTo: optional('text'),
    movedBy: optional('id'),
    moved: optional('date'),
    ...cited,
  },
} as const;

const scope = {
  fields: {
    eccn: optional('texts'),
    models: optional('ids'),
    reaching: optional({
      record: { fields: { model: required('id'), metrics: required('texts'), together: optional('flag') } },
    }),
    testsOf: optional({ record: { fields: { rule: required('id'), tests: required('texts') } } }),
    restates: optional('id'),
    lists: optional({
      listOf: {
        fields: {
          list: required('text'),
          covers: optional({ words: ['all', 'some'] }),
          note: optional('text'),
        },
      },
      short: 'list',
    }),
    notSeats: optional('countries'),
    from: optional('countries'),
    destinations: optional('places'),
    notDestinations: optional('countries'),
    destinationsLater: optional({
      listOf: {
        fields: { code: required('country'), from: required('date'), citation: optional('text'), ...cited },
      },
    }),
    headquarters: optional('places'),
    jurisdiction: optional('country'),
    acts: optional({ listOf: { words: actWords } }),
    notActs: optional({ listOf: { words: actWords } }),
    condition: optional('text'),
    effect: optional({ words: ['review'] }),
    amends: optional('id'),
    reviews: optional('id'),
    remoteAccess: optional({ words: ['inside', 'outside', 'conditional', 'not-stated'] }),
  },
} as const;

/** A day on which something of the rule runs out unless it is renewed. */
const expiry = { fields: { date: required('date'), what: required('text'), ...cited } } as const;

export const ruleShape = {
  fields: {
    id: required('id'),
    kind: required({ words: ['ControlRule'] }),
    status: required({ words: claimStatuses }),
    sources: required('ids'),
    ...optionalFields(controlRule),
    title: required('text'),
    inForce: optional({ listOf: span }),
    stages: optional({ listOf: stage }),
    states: optional({ listOf: change }),
    scope: required({ record: scope }),
    tests: optional({ listOf: test }),
    exclusion: optional({
      record: {
        fields: { id: required('text'), all: required({ listOf: condition }), text: optional('text'), ...cited },
      },
    }),
    exceptions: optional({ listOf: exception }),
    headquartersTest: optional({ record: headquartersTest }),
    leasing: optional({ record: { fields: { text: required('text'), ...cited } } }),
    namedByMaker: optional({
      record: {
        fields: {
          models: required('texts'),
          complete: optional('flag'),
          date: optional('date'),
          note: optional('text'),
          ...cited,
        },
      },
    }),
    conditions: optional('texts'),
    tariffBands: optional({
      listOf: {
        fields: {
          tpp: required('range'),
          memoryBandwidthGBps: required('range'),
          rate: required('number'),
          from: required('date'),
          ...cited,
        },
      },
    }),
    practice: optional({ listOf: { fields: { date: required('date'), text: required('text'), ...cited } } }),
    expiries: optional({ listOf: expiry }),
  },
} as const;
