import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/**
 * The JavaScript, gzip, that a page fetches before it is there: its own part, what it shares with other pages, and the frame
 * of every page. What is fetched later is not counted: the canvas, layouts, the files of exports. Chinese type is told apart.
 *
 * npm run bench -- bundle
 */
const root = fileURLToPath(new URL('../web/', import.meta.url));
const built = await build({ root, configLoader: 'runner', logLevel: 'error', build: { write: false } });
const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
const chunks = new Map(output.flatMap(part => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])));
const kilobytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0) / 1000;

/** A chunk with all that it imports at once, and where it is asked what it imports later too. */
const closure = (name: string, later = false, found = new Set<string>()): ReadonlySet<string> => {
  const chunk = chunks.get(name);
  if (found.has(name) || !chunk) return found;
  found.add(name);
  for (const next of [...chunk.imports, ...(later ? chunk.dynamicImports : [])]) closure(next, later, found);
  return found;
};

const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
if (!entry) throw new Error('the built page has no entry');
const frame = closure(entry.fileName);
const pages = [...chunks.values()].flatMap(({ fileName, facadeModuleId }) => {
  const [, name] = /pages\/\w+\/(\w+)Page\.tsx$/.exec(facadeModuleId ?? '') ?? [];
  if (name === undefined) return [];
  return [
    {
      name,
      parts: [...closure(fileName)].filter(part => !frame.has(part)),
      later: closure(fileName, true, new Set(frame)),
    },
  ];
});
const isShared = (part: string): boolean => pages.filter(({ later }) => later.has(part)).length > 1;

console.log(`frame of every page: ${kilobytes(frame).toFixed(1)} kB\n`);
console.log('| page | own, kB | shared with other pages, kB |\n| --- | --- | --- |');
for (const { name, parts } of pages.toSorted((a, b) => a.name.localeCompare(b.name))) {
  const [own, shared] = [parts.filter(part => !isShared(part)), parts.filter(isShared)];
  console.log(`| ${name} | ${kilobytes(own).toFixed(1)} | ${kilobytes(shared).toFixed(1)} |`);
}
const type = output.flatMap(part =>
  part.type === 'asset' && /noto-sans-sc.*woff2$/.test(part.fileName) ? [part.source.length] : [],
);
const sizes = type.toSorted((a, b) => a - b);
console.log(
  `\nChinese type: ${sizes.length} parts, ${((sizes[sizes.length >> 1] ?? 0) / 1000).toFixed(0)} kB in the middle, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB in all`,
);
