import type { KnownEntity, KnownRelation } from '../recall.ts';
import { isRestricted } from '../restricted.ts';
import type { Sentence } from '../sentence.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import type { Ground } from './ground.ts';
import { controllingRelations } from './relationsUsed.ts';
import { placeSentence, relationSentences } from './sentences.ts';

/** `seat`: by headquarters, or country of a public body; `any`: by citizenship too. */
export type Basis = 'seat' | 'any';

/** Unknown is neither yes nor no. A person has no seat. */
const ownPlace = (entity: KnownEntity, basis: Basis, { jurisdictions }: Ground): Verdict => {
  if (basis === 'seat' && entity.kind === 'National') return 'no';
  if (isRestricted(entity, jurisdictions)) return 'yes';
  const { headquarters, country, citizenship } = entity.properties;
  const place = { Firm: headquarters, PublicBody: country, National: citizenship }[entity.kind as string];
  return place === undefined || (Array.isArray(place) && place.length === 0) ? 'undetermined' : 'no';
};

const placeOf = (party: KnownEntity, basis: Basis): Sentence =>
  basis === 'seat' && party.kind === 'National'
    ? { text: `${party.name} is a person; a citizenship is no seat.`, sources: [] }
    : placeSentence(party);

export type Standing = {
  readonly verdict: Verdict;
  readonly reasons: readonly Sentence[];
  readonly relations: readonly KnownRelation[];
};

/**
 * Whether a party is restricted by the full definition: by its own seat, country or citizenship, or by that of an
 * ultimate parent. A parent that only possibly is one, or whose place nobody reports, leaves it undetermined.
 */
export const standingOf = (id: string, basis: Basis, ground: Ground): Standing => {
  const entity = ground.knowledge.entities.get(id);
  if (!entity) return { verdict: 'undetermined', reasons: [], relations: [] };
  const own = ownPlace(entity, basis, ground);
  const parents = ground.parents(id).flatMap(parent => {
    const party = ground.knowledge.entities.get(parent.entity);
    if (!party) return [];
    const place = ownPlace(party, basis, ground);
    return [{ ...parent, party, verdict: place === 'yes' && parent.certainty === 'possible' ? 'undetermined' : place }];
  });
  const verdict = anyOf([own, ...parents.map(parent => parent.verdict)]);
  // A yes rests on what makes it one; a no or an open question on everything looked at.
  const used = parents.filter(parent => verdict !== 'yes' || parent.verdict === 'yes');
  const open =
    verdict === 'undetermined'
      ? [
          ...(own === 'undetermined' ? [`where ${entity.name} belongs`] : []),
          ...parents
            .filter(parent => parent.verdict === 'undetermined')
            .map(({ party, certainty }) =>
              certainty === 'possible' && ownPlace(party, basis, ground) === 'yes'
                ? `whether ${party.name} controlled ${entity.name} at that date`
                : `where ${party.name} belongs`,
            ),
        ]
      : [];
  const relations = used.flatMap(parent => controllingRelations(parent.entity, id, ground));
  const reasons: Sentence[] = [
    ...(verdict === 'yes' && own !== 'yes' ? [] : [placeOf(entity, basis)]),
    ...used.flatMap(({ party, certainty }): Sentence[] => [
      {
        text: `${party.name} ${certainty === 'certain' ? 'is' : 'may be'} an ultimate parent of ${entity.name}.`,
        sources: [],
      },
      placeOf(party, basis),
    ]),
    ...relationSentences(relations, ground),
    ...(parents.length === 0 && entity.kind === 'Firm' && own !== 'yes'
      ? [{ text: `Nobody is reported to control ${entity.name}.`, sources: [] }]
      : []),
    ...(open.length === 0 ? [] : [{ text: `It would be settled by a report of ${open.join(', and ')}.`, sources: [] }]),
  ];
  return { verdict, reasons, relations };
};
