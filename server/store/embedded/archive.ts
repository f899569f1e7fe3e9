import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';

export type Archive = {
  /** JVM options for this start: use the archive, or list the classes for one. */
  readonly options: readonly string[];
  /** True when this start lists classes, so that `dump` can make the archive once Neo4j is ready. */
  readonly missing: boolean;
  /** Makes the archive beside the running Neo4j, at low priority; a failure only costs the next start some seconds. */
  readonly dump: () => Promise<boolean>;
};

/**
 * The class-data archive that about halves the start of the JVM. It belongs to one Java and one class path; a stale or
 * broken one is ignored by the JVM itself (`-Xshare:auto`).
 */
export const classDataArchive = (
  folder: string,
  java: { command: string; version: number },
  classPath: string,
): Archive => {
  const key = createHash('sha256').update(`${java.command}\n${java.version}\n${classPath}`).digest('hex').slice(0, 12);
  const file = join(folder, `classes-${key}.jsa`);
  const list = join(folder, `classes-${key}.txt`);
  const missing = !existsSync(file);
  const dump = (): Promise<boolean> =>
    new Promise(resolve => {
      // The JVM refuses a list with a line longer than 4,096 characters, although it writes such lines itself.
      const lines = readFileSync(list, 'utf8')
        .split('\n')
        .filter(line => line.length < 4_000);
      writeFileSync(list, lines.join('\n'));
      const args = [
        '-Xshare:dump',
        `-XX:SharedClassListFile=${list}`,
        `-XX:SharedArchiveFile=${file}.new`,
        '-XX:+UseSerialGC',
        '-cp',
        classPath,
      ];
      const [command, ...rest] =
        process.platform === 'win32' ? [java.command, ...args] : ['nice', '-n', '10', java.command, ...args];
      const child = spawn(command ?? java.command, rest, { stdio: 'ignore', env: withoutSecrets(process.env) });
      child.on('error', () => resolve(false));
      child.on('exit', code => {
        const made = code === 0 && existsSync(`${file}.new`);
        if (made) renameSync(`${file}.new`, file);
        rmSync(`${file}.new`, { force: true });
        resolve(made);
      });
      child.unref();
      endWithUs(child);
    });
  return {
    options: missing
      ? ['-Xshare:auto', `-XX:DumpLoadedClassList=${list}`]
      : ['-Xshare:auto', `-XX:SharedArchiveFile=${file}`],
    missing,
    dump,
  };
};
