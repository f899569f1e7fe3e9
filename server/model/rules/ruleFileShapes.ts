import { optional, required } from '../shape.ts';
import { cited } from './ruleShapes.ts';

/** A country, with the days of its membership where these are known. Both days are included. */
const membership = {
  fields: { code: required('country'), from: optional('date'), to: optional('date'), ...cited },
  ordered: [['from', 'to']],
} as const;
const memberships = optional({ listOf: membership, short: 'code' });

const metric = {
  fields: {
    id: required('text'),
    label: required('text'),
    hardware: optional({ words: ['tpp', 'performanceDensity', 'interconnectGBps', 'memoryBandwidthGBps'] }),
    unit: required('text'),
    meaning: required('text'),
    ...cited,
  },
} as const;

const group = {
  fields: {
    id: required('place'),
    name: required('text'),
    members: memberships,
    notMembers: memberships,
    undetermined: memberships,
    complete: required('flag'),
    note: optional('text'),
    ...cited,
  },
} as const;

const licenceMatrix = {
  fields: {
    rule: required('id'),
    from: required('date'),
    to: required('date'),
    asDescribed: required('date'),
    rows: required({
      listOf: {
        fields: {
          class: required('text'),
          destination: required('text'),
          nacEligible: required('flag'),
          tests: optional('texts'),
          in: required('places'),
          licence: required('text'),
          review: optional('text'),
        },
      },
    }),
    ...cited,
  },
  ordered: [['from', 'to']],
} as const;

const listAction = {
  fields: {
    id: required('id'),
    list: required('text'),
    date: required('date'),
    frDoc: optional('text'),
    citation: optional('text'),
    firms: required('ids'),
    certainty: required('text'),
    ...cited,
  },
} as const;

/** A list of parties that rules follow, and the edition in which it was read. */
const partyList = {
  fields: {
    name: required('text'),
    citation: optional('text'),
    edition: optional('date'),
    reviewBy: required('date'),
    note: optional('text'),
    ...cited,
  },
  ordered: [['edition', 'reviewBy']],
} as const;

/** What stands in `rules.yaml` beside the rules. */
export const ruleFileShape = {
  fields: {
    metrics: required({ listOf: metric }),
    integration: optional({ record: { fields: { text: required('text'), ...cited } } }),
    destinationGroups: required({ listOf: group }),
    lists: optional({ listOf: partyList }),
    record: required({ record: { fields: { readTo: required('date'), note: required('text'), ...cited } } }),
    licenceMatrix: optional({ record: licenceMatrix }),
    entityListActions: optional({ listOf: listAction }),
  },
} as const;
