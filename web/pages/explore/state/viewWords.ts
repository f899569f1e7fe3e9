import type { PropertyName } from '../../../graph/property.ts';
import type { Grouping, View } from './view.ts';

type Worded = {
  /** As a choice, and as what a step did. */
  readonly choice: string;
  readonly step: string;
};

export const groupingWords: Readonly<Record<Grouping, Worded>> = {
  none: { choice: 'No groups', step: 'draw everything one by one' },
  persons: { choice: 'Group alike persons', step: 'group alike persons' },
  alike: { choice: 'Group all alike', step: 'group alike entities' },
  country: { choice: 'Cluster by country', step: 'cluster by country' },
  case: { choice: 'Cluster by case', step: 'cluster by case' },
  parent: { choice: 'Cluster by ultimate parent', step: 'cluster by ultimate parent' },
};

export const groupingChoices = Object.fromEntries(
  Object.entries(groupingWords).map(([name, { choice }]) => [name, choice]),
) as Readonly<Record<Grouping, string>>;

export const sizeWords: Readonly<Record<View['size'], string>> = {
  same: 'the same for all',
  relations: 'by number of relations',
};

export const colourWords: Readonly<Record<View['colour'], string>> = {
  kind: 'by kind',
  country: 'by country',
  case: 'by case',
  parent: 'by ultimate parent',
};

/** Why an entity stands beside clusters one by one. */
export const apartWords: Readonly<Record<PropertyName, string>> = {
  country: 'pinned, opened, or fewer than three of a country',
  case: 'in several cases, pinned, opened, or fewer than three of a case',
  parent: 'no single ultimate parent in the graph, pinned, opened, or fewer than three below one',
};
