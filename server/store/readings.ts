import type { SourceRef } from '../../domain/graph.ts';
import type { Reading } from '../model/trade/series.ts';
import { type Stored, sourceFrom } from './rows.ts';

export type SourcedReading = Reading & { readonly sources: readonly SourceRef[] };

const number = <K extends string>(row: Stored, name: K): { [P in K]?: number } => {
  const value = row[name];
  return (typeof value === 'number' ? { [name]: value } : {}) as { [P in K]?: number };
};

/** One value of a flow as the model reads it, with the sources that give it. */
export const readingFrom = (row: {
  readonly observation: Stored;
  readonly sources: readonly Stored[];
}): SourcedReading => {
  const { observation } = row;
  return {
    id: String(observation.id),
    period: String(observation.period),
    ...number(observation, 'valueUsd'),
    ...number(observation, 'quantity'),
    ...number(observation, 'changeOnYear'),
    ...(typeof observation.retrieved === 'string' ? { retrieved: observation.retrieved } : {}),
    ...(observation.preliminary === true ? { preliminary: true } : {}),
    sources: row.sources.map(sourceFrom),
  };
};
