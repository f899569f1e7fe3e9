import { kindLooks } from '../../../entityKinds.ts';
import type { Graph } from '../../../graph/graph.ts';

type Cell = string | number | boolean | null | undefined;

/** A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection). */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180 with a byte order mark, so that spreadsheets read names in every script. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;

export const entitiesCsv = ({ entities }: Graph): string =>
  csv(
    ['id', 'kind', 'name', 'country', 'countryBasis', 'restricted'],
    entities.map(entity => [
      entity.id,
      kindLooks[entity.kind].one,
      entity.name,
      entity.country,
      entity.countryBasis,
      entity.restricted ?? false,
    ]),
  );

/** An empty cell is a value that was not reported. */
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
      'status',
      'disputed',
      'certainty',
      'shareMin',
      'shareMax',
      'servers',
    ],
    relations.map(relation => [
      relation.id,
      relation.kind,
      relation.from,
      names.get(relation.from),
      relation.text,
      relation.to,
      names.get(relation.to),
      relation.start,
      relation.end,
      relation.recorded,
      relation.status,
      relation.disputed,
      relation.certainty ?? 'NO',
      relation.shareMin,
      relation.shareMax,
      relation.servers,
    ]),
  );
};
