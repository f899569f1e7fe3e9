import { useEffect } from 'preact/hooks';
import type { Asked } from '../../../core/useAnswer.ts';
import { useQuery } from '../../../core/useQuery.ts';
import { CasesOfDocument, type CasesOfQuery } from '../../../generated/operations.ts';
import { cases, view, wantedIds } from './explorer.ts';

/** Asks in which cases the entities of the view are mentioned, where the view is clustered or coloured by that. */
export const useCases = (): Asked<CasesOfQuery> => {
  const { grouping, colour } = view.value;
  const isWanted = grouping === 'case' || colour === 'case';
  const ids = isWanted && wantedIds.value !== '' ? wantedIds.value.split('\n') : [];
  const asked = useQuery(CasesOfDocument, ids.length === 0 ? undefined : { ids, limit: ids.length }, 'former');
  const { data } = asked;
  useEffect(() => {
    if (data) cases.value = new Map(data.subgraph.entities.map(entity => [entity.id, entity.cases]));
  }, [data]);
  return asked;
};
