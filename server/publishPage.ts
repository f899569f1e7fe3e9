import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Milliseconds for which parts of a former page stay, since pages that are open may still ask for them. */
const stay = 86_400_000;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? join(entry.parentPath, entry.name).slice(folder.length + 1) : [],
  );

/**
 * Puts a built page in place of another one that a server may be serving: parts first, each at once, the page that names
 * them last. Parts bear the hash of their content in their names, so those of both pages stand side by side; those of
 * former pages go after a day. Throws what the file system says.
 */
export const publishPage = (built: string, served: string): void => {
  const files = filesIn(built).sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'));
  for (const file of files) {
    mkdirSync(dirname(join(served, file)), { recursive: true });
    const half = join(served, `${file}.${process.pid}.new`);
    copyFileSync(join(built, file), half);
    renameSync(half, join(served, file));
  }
  const current = new Set(files);
  for (const file of filesIn(served)) {
    if (!current.has(file) && Date.now() - statSync(join(served, file)).mtimeMs > stay)
      rmSync(join(served, file), { force: true });
  }
};
