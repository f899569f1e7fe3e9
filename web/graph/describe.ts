import { relationText } from '../../domain/exports/exported.ts';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import type { Graph } from './graph.ts';
import { countryInWords } from './nodeImage.ts';

/** One entity of the graph in a sentence, for screen readers: what it is and what it is tied to. */
export const describe = ({ entities, relations }: Graph, id: string): string => {
  const nameOf = new Map(entities.map(({ id: other, name, label = name }) => [other, label]));
  const entity = entities.find(candidate => candidate.id === id);
  if (!entity) return '';
  const ties = relations.flatMap(relation => {
    const { from, to } = relation;
    const text = relationText(relation);
    if (from === id) return [`${text} ${nameOf.get(to) ?? to}`];
    return to === id ? [`${nameOf.get(from) ?? from} ${text} it`] : [];
  });
  const country = entity.country === undefined ? '' : `, ${countryInWords(entity.country, entity.countryBasis)}`;
  const more = entity.more === undefined || entity.more <= 0 ? '' : ` ${entity.more} not shown.`;
  const shown = `${ties.length} ${ties.length === 1 ? 'relation' : 'relations'} shown`;
  const restricted = entity.restrictedByOwnSeat ? ', restricted party' : '';
  return `${entity.name}, ${entityKinds[entity.kind].noun[0]}${country}${restricted}. ${shown}${ties.length === 0 ? '' : `: ${ties.join('; ')}`}.${more}`;
};
