import { entityKinds } from '../../../../domain/vocabulary/entities.ts';
import { relationWords } from '../../../../domain/vocabulary/relationWords.ts';
import { counted, statusWords } from '../../../core/words.ts';
import type { CertaintyLevel, Filters } from './filters.ts';
import type { View } from './view.ts';

export const certaintyWords: Readonly<Record<CertaintyLevel, string>> = {
  any: 'of any time',
  possible: 'that hold at the date, if only possibly',
  presumed: 'that hold at the date, certainly or as presumed',
  certain: 'that certainly hold at the date',
};

const leftOut = ({ kinds, relationKinds, statuses }: Filters): readonly string[] => [
  ...kinds.map(kind => entityKinds[kind].noun[1]),
  ...relationKinds.map(kind => `relations “${relationWords[kind].verbs[0]}”`),
  ...statuses.map(status => `what is ${statusWords[status].word}`),
];

/** What a view leaves out of all that it holds, a phrase each; empty where it leaves nothing out. */
export const filtersInWords = ({ filters, hidden }: Pick<View, 'filters' | 'hidden'>): readonly string[] => {
  const without = leftOut(filters);
  return [
    ...(without.length === 0 ? [] : [`without ${without.join(', ')}`]),
    ...(filters.certainty === 'any' ? [] : [`only relations ${certaintyWords[filters.certainty]}`]),
    ...(filters.disputedOnly ? ['only disputed relations'] : []),
    ...(filters.leastShare === undefined ? [] : [`without ownership below ${filters.leastShare} %`]),
    ...(filters.since === undefined ? [] : [`only what was active after ${filters.since}`]),
    ...(filters.until === undefined ? [] : [`only what was active before ${filters.until}`]),
    ...(hidden.length === 0 ? [] : [`${counted(hidden.length, 'entity', 'entities')} hidden`]),
  ];
};
