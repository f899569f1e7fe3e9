import { parseDate } from '../../../domain/dates.ts';
import {
  type Column,
  entityColumns,
  entityPropertyColumns,
  flagAsText,
  relationColumns,
  relationPropertyColumns,
} from '../../../domain/exports/columns.ts';
import type { ExportedRelation } from '../../../domain/exports/exported.ts';
import { edgeLabels } from '../../../domain/exports/parallel.ts';
import { cleanXml } from '../../../domain/xml.ts';
import { aboutInWords, type ExportAbout, type ExportFile } from './exportFormat.ts';

/** `start` and `end` of an edge are its span in GEXF; as reported they stand beside it. */
const renamed: Readonly<Record<string, string>> = { start: 'from', end: 'until' };

const nodeColumns = [...entityColumns.filter(({ name }) => name !== 'name'), ...entityPropertyColumns];
const edgeColumns: readonly Column<ExportedRelation>[] = [
  { name: 'relationId', type: 'string', value: ({ id }) => id },
  { name: 'relation', type: 'string', value: ({ kind }) => kind },
  ...[...relationColumns, ...relationPropertyColumns].map(column => ({
    ...column,
    name: renamed[column.name] ?? column.name,
  })),
];

const declared = <Item>(kind: 'node' | 'edge', columns: readonly Column<Item>[]): string =>
  `<attributes class="${kind}" mode="static">${columns
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type === 'double' ? type : 'string'}"/>`)
    .join('')}</attributes>\n`;

const values = <Item>(columns: readonly Column<Item>[], item: Item): string => {
  const known = columns.flatMap(({ name, value }) => {
    const found = flagAsText(value(item));
    return found === undefined || found === null
      ? []
      : [`<attvalue for="${name}" value="${cleanXml(String(found))}"/>`];
  });
  return known.length === 0 ? '' : `<attvalues>${known.join('')}</attvalues>`;
};

/** Instants: of a partial start its first, of a partial end its last. */
const span = ({ start, end }: ExportedRelation): string => {
  const [begun, ended] = [parseDate(start ?? ''), parseDate(end ?? '')];
  return [
    begun === undefined ? '' : ` start="${begun.first}T00:00:00Z"`,
    ended === undefined ? '' : ` end="${ended.last}T23:59:59Z"`,
  ].join('');
};

/** GEXF 1.3 as Gephi, networkx and graphology read it alike: no spells, no weights, one block of attributes a class. */
export const gexf = (about: ExportAbout): ExportFile => {
  const labelOf = edgeLabels();
  return {
    name: 'graph.gexf',
    head: `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${about.exported.slice(0, 10)}"><creator>Throughline</creator><description>${cleanXml(aboutInWords(about))}</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
${declared('node', nodeColumns)}${declared('edge', edgeColumns)}<nodes>
`,
    entity: entity =>
      `<node id="${cleanXml(entity.id)}" label="${cleanXml(entity.name)}">${values(nodeColumns, entity)}</node>\n`,
    between: () => '</nodes>\n<edges>\n',
    relation: relation => {
      const label = cleanXml(labelOf(relation));
      return `<edge id="${cleanXml(relation.id)}" source="${cleanXml(relation.from)}" target="${cleanXml(relation.to)}" kind="${label}" label="${label}"${span(relation)}>${values(edgeColumns, relation)}</edge>\n`;
    },
    foot: () => '</edges>\n</graph>\n</gexf>\n',
  };
};
