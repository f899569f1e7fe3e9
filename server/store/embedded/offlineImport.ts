import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StoreError } from '../errors.ts';
import { calendarVersion, findClassPath, installedClassPath } from './classPath.ts';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';
import { argumentFile } from './home.ts';
import { findJava, javaNeeded } from './java.ts';

/**
 * Fills the database of a home that holds none yet from tables, by Neo4j's offline importer. `tables` are its options that
 * name them; ids are texts, and `listMark` separates the elements of lists. Throws StoreError with what it said: a
 * relation without one of its ends, a node that comes twice, a row that cannot be read.
 */
export const offlineImport = async (options: {
  /** The data folder that knows the class path, and the home to fill. */
  readonly folder: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly neo4jHome?: string | undefined;
  readonly tables: readonly string[];
  readonly listMark: string;
}): Promise<void> => {
  const { folder, home, env, neo4jHome, tables, listMark } = options;
  const installed = neo4jHome === undefined ? undefined : installedClassPath(neo4jHome);
  const java = findJava(env, javaNeeded(installed));
  const classPath = installed ?? (await findClassPath({ env, folder, onProgress: () => undefined }));
  const report = join(home, 'import.report');
  // Started by its own class: the usual command starts a second JVM with a heap of its own choice.
  const words = [
    ...['-Xmx1g', '-XX:+UseParallelGC', '-Dfile.encoding=UTF-8', '-cp', classPath],
    ...(calendarVersion(classPath) === undefined ? [] : ['--add-opens=java.base/java.nio=ALL-UNNAMED']),
    ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
    ...['--id-type=string', '--multiline-fields=true', `--array-delimiter=${listMark}`],
    ...['--max-off-heap-memory=2G', `--report-file=${report}`, ...tables],
  ];
  const file = join(home, 'import-arguments');
  writeFileSync(file, argumentFile(words), { mode: 0o600 });
  const child = spawn(java.command, [`@${file}`], {
    cwd: home,
    env: { ...withoutSecrets(env), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  const [code, said, failed] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  const bad = existsSync(report) ? readFileSync(report, 'utf8') : '';
  for (const done of [file, report]) rmSync(done, { force: true });
  if (code[0] === 0) return;
  const lines = [bad, failed, said].flatMap(part => part.split('\n')).filter(line => line.trim() !== '');
  throw new StoreError(
    'STORE_FAILED',
    `the offline importer of Neo4j refused the tables: ${lines.slice(0, 5).join('; ').slice(0, 1_000)}; import without --bulk`,
  );
};
