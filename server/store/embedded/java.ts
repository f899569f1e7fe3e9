import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StoreError } from '../errors.ts';

export type Java = { readonly command: string; readonly version: number };

const oldest = 17;
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

/** The first Java that is new enough, in JAVA_HOME, on the PATH, or installed. Throws StoreError with the remedy. */
export const findJava = (env: NodeJS.ProcessEnv, installed = '/usr/lib/jvm'): Java => {
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
    `${found} in JAVA_HOME, on the PATH or under ${installed}, and the embedded Neo4j needs Java ${oldest} or newer; install one (Debian: apt-get install openjdk-17-jre-headless), set JAVA_HOME, or point NEO4J_URI at a running Neo4j`,
  );
};
