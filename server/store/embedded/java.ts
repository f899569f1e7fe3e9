import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StoreError } from '../errors.ts';
import { calendarVersion } from './classPath.ts';

export type Java = { readonly command: string; readonly version: number };

const executable = process.platform === 'win32' ? 'java.exe' : 'java';

/** `17.0.15` → 17, `1.8.0_402` → 8. */
export const majorVersion = (output: string): number | undefined => {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
};

/** Java writes its version to standard error. */
const versionOf = (command: string): number | undefined =>
  majorVersion(spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 20_000 }).stderr ?? '');

const candidates = (env: NodeJS.ProcessEnv, installed: string): string[] => [
  ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', executable)] : []),
  ...(env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, executable)),
  ...(existsSync(installed)
    ? readdirSync(installed)
        .sort()
        .map(name => join(installed, name, 'bin', executable))
    : []),
];

type Needed = { readonly oldest: number; readonly user: string };

/** The Java that a Neo4j needs: the one on the class path of NEO4J_HOME, else the one that is fetched. */
export const javaNeeded = (installed: string | undefined): Needed => {
  const version = installed && calendarVersion(installed);
  if (version) return { oldest: 21, user: `the Neo4j ${version} in NEO4J_HOME` };
  return { oldest: 17, user: installed ? 'the Neo4j in NEO4J_HOME' : 'the embedded Neo4j' };
};

/**
 * The first Java of at least that version, in JAVA_HOME, on the PATH, or installed. `user` is what needs it. Throws
 * StoreError with the remedy.
 */
export const findJava = (env: NodeJS.ProcessEnv, { oldest, user }: Needed, installed = '/usr/lib/jvm'): Java => {
  const tooOld: string[] = [];
  for (const command of new Set(candidates(env, installed).filter(path => existsSync(path)))) {
    const version = versionOf(command);
    if (version === undefined) continue;
    if (version >= oldest) return { command, version };
    tooOld.push(`${command} is Java ${version}`);
  }
  const found = tooOld.length === 0 ? 'no Java was found' : `only older Java was found (${tooOld.join('; ')})`;
  throw new StoreError(
    'STORE_FAILED',
    `${found} in JAVA_HOME, on the PATH or under ${installed}, and ${user} needs Java ${oldest} or newer; install one (Debian: apt-get install openjdk-${oldest}-jre-headless), set JAVA_HOME, or point NEO4J_URI at a running Neo4j`,
  );
};
