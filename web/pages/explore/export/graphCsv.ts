import { type Graph, relationText } from '../../../graph/graph.ts';
import { csv } from '../../../ui/csv.ts';

/** `restrictedByOwnSeat`: by seat, country or citizenship alone, not through owners; empty where nobody reports it, and for what is no party. */
export const entitiesCsv = ({ entities }: Graph): string =>
  csv(
    ['id', 'kind', 'name', 'country', 'countryBasis', 'restrictedByOwnSeat'],
    entities.map(entity => [
      entity.id,
      entity.kind,
      entity.name,
      entity.country,
      entity.countryBasis,
      entity.restrictedByOwnSeat,
    ]),
  );

/** An empty cell is a value that was not reported; a certainty of NO: its dates say that it did not hold at the date of asking. */
export const relationsCsv = ({ entities, relations }: Graph): string => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return csv(
    [
      'id',
      'kind',
      'from',
      'fromName',
      'text',
      'to',
      'toName',
      'start',
      'end',
      'recorded',
      'lastConfirmed',
      'status',
      'disputed',
      'certainty',
      'shareMin',
      'shareMax',
      'shareMinExclusive',
      'shareMaxExclusive',
      'servers',
    ],
    relations.map(relation => [
      relation.id,
      relation.kind,
      relation.from,
      names.get(relation.from),
      relationText(relation),
      relation.to,
      names.get(relation.to),
      relation.start,
      relation.end,
      relation.recorded,
      relation.lastConfirmed,
      relation.status,
      relation.disputed,
      relation.certainty === null ? 'NO' : relation.certainty,
      relation.shareMin,
      relation.shareMax,
      relation.shareMinExclusive,
      relation.shareMaxExclusive,
      relation.servers,
    ]),
  );
};
