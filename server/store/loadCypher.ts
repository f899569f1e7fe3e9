import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));
const loaded = new Map<string, string>();

/** The text of one file below `cypher/`, read once. Throws when there is none. */
export const loadCypher = (file: string): string => {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(`${folder}${file}`, 'utf8');
  loaded.set(file, text);
  return text;
};

/** The files of one folder below `cypher/`, in the order of their names. */
export const cypherFiles = (name: 'read' | 'write' | 'schema'): string[] =>
  readdirSync(`${folder}${name}`)
    .filter(file => file.endsWith('.cypher'))
    .sort()
    .map(file => `${name}/${file}`);
