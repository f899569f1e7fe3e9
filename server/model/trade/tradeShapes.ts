import { claimStatuses } from '../../../domain/vocabulary/statuses.ts';
import { optional, required } from '../shape.ts';

/** The shapes of what `trade.yaml` notes beside its series. */

const reading = { fields: { period: required('period'), sources: required('ids') } } as const;

/** A value on whose period the sources disagree, kept on record and never loaded. */
export const conflictShape = {
  fields: {
    valueUsd: required('usd'),
    load: optional('flag'),
    readings: required({ listOf: reading }),
    text: required('text'),
  },
} as const;

const point = {
  fields: {
    period: required('period'),
    value: required('number'),
    direction: optional('text'),
    changeOnYear: optional('number'),
    sources: required('ids'),
  },
} as const;
const series = {
  fields: {
    id: required('id'),
    what: required('text'),
    reporter: required('text'),
    currency: required({ words: ['USD', 'MYR', 'TWD'] }),
    status: required({ words: claimStatuses }),
    points: required({ listOf: point }),
  },
} as const;

const foundingFigure = {
  fields: {
    valueUsd: required('usd'),
    resolved: required('flag'),
    period: optional('period'),
    observation: optional('id'),
    source: required('id'),
    how: required('text'),
  },
} as const;

export const tradeFileShape = {
  fields: {
    caveats: optional('texts'),
    context: optional({ record: { fields: { load: optional('flag'), series: required({ listOf: series }) } } }),
    foundingFigures: optional({ listOf: foundingFigure }),
    onset: optional({
      record: {
        fields: { period: required('period'), sources: required('ids'), conflict: optional({ record: reading }) },
      },
    }),
    howToGetTheSeries: optional({
      listOf: { fields: { what: required('text'), facts: required('text'), source: optional('id') } },
    }),
  },
} as const;
