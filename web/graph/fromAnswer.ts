import { partyKinds } from '../../domain/vocabulary/kinds.ts';
import { withOwnLabels } from '../core/shortNames.ts';
import type { DrawnEntityFragment, DrawnRelationFragment } from '../generated/operations.ts';
import type { GraphEntity, GraphRelation } from './graph.ts';

/** An entity of an answer as the canvas draws it; who is restricted says the server. */
const graphEntity = ({ id, kind, name, label, place, restricted }: DrawnEntityFragment): GraphEntity => ({
  id,
  kind,
  name,
  ...(label === name ? {} : { label }),
  ...(place === null ? {} : { country: place.countries.join(' '), countryBasis: placeWords[place.basis] }),
  // Of what is no party, and of a party of unknown place, it is not shown.
  ...(restricted === null || !partyKinds.has(kind) ? {} : { restrictedByOwnSeat: restricted }),
});

/** Entities of an answer as the canvas draws them: short names that two of them share are left out. */
export const graphEntities = (answers: readonly DrawnEntityFragment[]): readonly GraphEntity[] =>
  withOwnLabels(answers).map(graphEntity);

const placeWords = { SEAT: 'seat', REGISTER: 'register', CITIZENSHIP: 'citizenship', LOCATION: 'place' } as const;

export const graphRelation = ({ from, to, ...relation }: DrawnRelationFragment): GraphRelation => ({
  ...relation,
  from: from.id,
  to: to.id,
});
