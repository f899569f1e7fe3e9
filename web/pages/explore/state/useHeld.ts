import { useEffect } from 'preact/hooks';
import { relationKindNames } from '../../../../domain/vocabulary/kinds.ts';
import { asOf, knownBy } from '../../../core/state.ts';
import type { Asked } from '../../../core/useAnswer.ts';
import { useQuery } from '../../../core/useQuery.ts';
import { AmongDocument, type AmongQuery, type RelationKind } from '../../../generated/operations.ts';
import { heldFrom } from './drawnGraph.ts';
import { hold, isCrowded, mostRelations, view, wantedIds } from './explorer.ts';
import type { Filters } from './filters.ts';

/** As many entities as the server answers in one question; more are refused with the number. */
export const mostEntities = 2000;

const askedKinds = ({ relationKinds }: Filters): RelationKind[] =>
  relationKindNames.filter(kind => !relationKinds.includes(kind));

/** Asks for everything among the entities of the view, anew when they or the dates change; the picture stays meanwhile. */
export const useHeld = (): Asked<AmongQuery> => {
  const ids = wantedIds.value === '' ? [] : wantedIds.value.split('\n');
  const asked = useQuery(
    AmongDocument,
    ids.length === 0 || ids.length > mostEntities
      ? undefined
      : {
          ids,
          ...(isCrowded.value ? { kinds: askedKinds(view.value.filters) } : {}),
          ...{ asOf: asOf.value, knownBy: knownBy.value, limit: mostEntities, relationLimit: mostRelations },
        },
    'former',
  );
  useEffect(() => {
    if (asked.data) hold(heldFrom(asked.data));
  }, [asked.data]);
  return asked;
};
