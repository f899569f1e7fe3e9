import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = /^(node_modules|\.git|\.data|coverage|test-results)$|^(web|clients)\/dist$/;

const below = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return kept.test(path) ? [] : below(`${path}/`);
    return entry.isFile() ? [path] : [];
  });

export type SourceFile = { readonly path: string; readonly text: string };

/** Every text file of the project, by its path from the root. */
export const projectFiles: readonly SourceFile[] = below('')
  .filter(path => path !== '.git' && !/\.(png|jpg|woff2?|ico|jsa|log)$/.test(path))
  .map(path => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));

/** TypeScript and JavaScript that people write. */
export const sourceFiles = projectFiles.filter(
  ({ path }) =>
    /^(domain|clients|server|seed|web|test|bench)\/.*\.(ts|tsx|mjs|js)$/.test(path) && !path.includes('/generated/'),
);

/** What a file imports, as written: static, dynamic, types and re-exports alike. */
export const importsOf = ({ text }: SourceFile): string[] => [
  ...[...text.matchAll(/^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'/gm)].map(match => match[1] ?? ''),
  ...[...text.matchAll(/^\s*import\s+'([^']+)'/gm)].map(match => match[1] ?? ''),
  ...[...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(match => match[1] ?? ''),
];

/** The path from the root that a relative import leads to. */
export const targetOf = (path: string, imported: string): string =>
  fileURLToPath(new URL(imported, `file:///${path}`)).slice(1);
