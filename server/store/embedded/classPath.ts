import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { StoreError } from '../errors.ts';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** Of a run of some seconds the optimising compiler takes more than half. What the user has set comes later, and counts. */
const shortRun = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

const missing = (classPath: string): string | undefined => classPath.split(delimiter).find(jar => !existsSync(jar));

const explain = (output: string): string => {
  if (
    /Could not (transfer|resolve|find)|Unknown host|Connection (refused|timed out)|Network is unreachable/i.test(output)
  ) {
    return 'Maven could not download Neo4j; check the network or the mirror in your Maven settings, then start again';
  }
  return 'Maven could not resolve Neo4j; run the same command by hand to see why';
};

/** What Maven prints at every failure, and its traces. */
const noReason =
  /^(\[INFO\]|\[ERROR\]\s*$|\[ERROR\] (To see the full|Re-run Maven|For more information|\[Help 1\])|\s*$|\s+at |Download)/;
const mostLines = 8;

/** The lines in which Maven says why: its errors, or, where it names none, the last that it printed. */
const reasonIn = (output: string): readonly string[] => {
  const lines = [...new Set(output.split('\n').map(line => line.slice(0, 500)))].filter(line => !noReason.test(line));
  const errors = lines.filter(line => /^(\[(ERROR|FATAL)\]|Error|Exception|Caused by)/.test(line));
  return errors.length > 0 ? errors.slice(0, mostLines) : lines.slice(-mostLines);
};

/** Runs Maven once; it keeps what it downloads in its own cache, honours the user's mirrors and checks the sums. */
const resolveWithMaven = (
  env: NodeJS.ProcessEnv,
  javaHome: string | undefined,
  target: string,
  onProgress: (text: string) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['-B', '-f', pom, goal, `-Dmdep.outputFile=${target}`];
    const maven = spawn('mvn', args, {
      env: {
        ...withoutSecrets(env),
        ...(javaHome ? { JAVA_HOME: javaHome } : {}),
        MAVEN_OPTS: [shortRun, env.MAVEN_OPTS ?? ''].join(' ').trim(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endWithUs(maven);
    let output = '';
    let downloaded = 0;
    const read = (chunk: Buffer): void => {
      const text = chunk.toString();
      output = (output + stripVTControlCharacters(text)).slice(-20_000);
      downloaded += text.split('Downloaded from').length - 1;
      if (downloaded > 0) onProgress(`${downloaded} files downloaded`);
    };
    maven.stdout.on('data', read);
    maven.stderr.on('data', read);
    maven.on('error', cause =>
      reject(
        new StoreError(
          'STORE_FAILED',
          `Maven (mvn) was not found on the PATH, and it fetches the embedded Neo4j; install it (Debian: apt-get install maven), or set NEO4J_HOME to an installed Neo4j or NEO4J_URI to a running one`,
          { cause },
        ),
      ),
    );
    // Not 'exit', which may come before the last of the output.
    maven.on('close', code => {
      if (code === 0) return resolve();
      const lines = reasonIn(output).join('\n');
      return reject(new StoreError('STORE_FAILED', `${explain(output)}\n  mvn ${args.join(' ')}\n${lines}`));
    });
  });

/** The version of the Neo4j on a class path where it is a year, as from 2025 on: those have another main class, and need a later Java. */
export const calendarVersion = (classPath: string): string | undefined =>
  /\bneo4j-server-(20\d\d\.\d+(?:\.\d+)?)/.exec(classPath)?.[1];

/** The class path of the Neo4j installed in `home`. Throws StoreError where there is none. */
export const installedClassPath = (home: string): string => {
  const lib = join(home, 'lib');
  const jars = existsSync(lib) ? readdirSync(lib).filter(name => name.endsWith('.jar')) : [];
  if (!jars.some(name => name.startsWith('neo4j-')))
    throw new StoreError(
      'STORE_FAILED',
      `NEO4J_HOME is ${home}, which has no Neo4j in its folder lib; set it to the folder of an installed Neo4j, or unset it`,
    );
  return jars
    .sort()
    .map(name => join(lib, name))
    .join(delimiter);
};

/**
 * The class path that Maven resolves for the embedded Neo4j, remembered in `folder` under the hash of the pom. One with a
 * jar gone from Maven's cache is resolved again. Throws StoreError with what Maven said.
 */
export const findClassPath = async (options: {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly onProgress: (text: string) => void;
}): Promise<string> => {
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const file = join(options.folder, `class-path-${key}.txt`);
  if (existsSync(file)) {
    const remembered = readFileSync(file, 'utf8').trim();
    if (remembered !== '' && missing(remembered) === undefined) return remembered;
    options.onProgress('a jar is gone from the Maven cache; resolving again');
  }
  mkdirSync(options.folder, { recursive: true });
  await resolveWithMaven(options.env, options.env.JAVA_HOME, `${file}.new`, options.onProgress);
  const classPath = existsSync(`${file}.new`) ? readFileSync(`${file}.new`, 'utf8').trim() : '';
  const gone = classPath === '' ? '(none listed)' : missing(classPath);
  if (gone !== undefined) {
    throw new StoreError(
      'STORE_FAILED',
      `Maven resolved Neo4j but a jar is missing: ${gone}; delete the folder org/neo4j in your Maven cache and start again`,
    );
  }
  renameSync(`${file}.new`, file);
  return classPath;
};
