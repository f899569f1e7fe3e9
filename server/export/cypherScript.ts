import type { ExportedEntity, ExportedRelation } from '../../domain/exports/exported.ts';
import type { Properties } from '../../domain/graph.ts';
import { aboutInWords, type ExportAbout, type ExportFile } from '../formats/exports/exportFormat.ts';
import { loadCypher } from '../store/loadCypher.ts';

/** Rows of one statement. */
const batch = 200;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const textLiteral = (text: string): string => `'${text.replace(/[\\'\n\r\t]/g, sign => escapes[sign] ?? sign)}'`;

const nameLiteral = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A value as Cypher writes it. Undefined and null are absent from maps. */
const literal = (value: unknown): string => {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const fields = Object.entries(value as Record<string, unknown>).filter(
    ([, item]) => item !== undefined && item !== null,
  );
  return `{${fields.map(([name, item]) => `${nameLiteral(name)}: ${literal(item)}`).join(', ')}}`;
};

/** Neo4j holds no records within records: they are JSON text, as the store keeps them. */
const flat = (properties: Properties = {}): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value !== 'object' || (Array.isArray(value) && value.every(item => typeof item === 'string'))
        ? value
        : JSON.stringify(value),
    ]),
  );

/** The statement of a file below `cypher/script`, with its rows written out. */
const statement = (file: string, rows: readonly unknown[]): string =>
  `${loadCypher(`script/${file}.cypher`)
    .replace(/^\/\/.*\n/gm, '')
    .trim()
    .replace('$rows', () => `[\n${rows.map(literal).join(',\n')}\n]`)};\n`;

const batches = <Item>(file: string, rowOf: (item: Item) => unknown) => {
  let rows: unknown[] = [];
  const flush = (): string => {
    const text = rows.length === 0 ? '' : statement(file, rows);
    rows = [];
    return text;
  };
  return {
    flush,
    add: (item: Item): string => {
      rows.push(rowOf(item));
      return rows.length < batch ? '' : flush();
    },
  };
};

/** A script that makes the same graph in another Neo4j, and changes nothing when it is run again. */
export const cypherScript = (about: ExportAbout): ExportFile => {
  const entities = batches('entities', ({ id, kind, name, properties }: ExportedEntity) => ({
    ...{ id, kind },
    properties: { ...flat(properties), id, kind, name },
  }));
  const relations = batches('relations', (relation: ExportedRelation) => {
    const { id, kind, from, to, properties, status, disputed, certainty, recorded, lastConfirmed, sources } = relation;
    return {
      ...{ id, kind, from, to },
      properties: {
        ...flat(properties),
        ...{ id, status, disputed, certainty: certainty ?? 'NO', recorded, lastConfirmed },
        sources: sources?.map(source => source.id),
      },
    };
  });
  const constraint = loadCypher('schema/entity-id.cypher')
    .replace(/^\/\/.*\n/gm, '')
    .trim();
  return {
    name: 'graph.cypher',
    head: `// ${aboutInWords(about).replace(/[\r\n]/g, ' ')}\n${constraint};\n`,
    entity: entities.add,
    between: entities.flush,
    relation: relations.add,
    foot: relations.flush,
  };
};
