import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../errors.ts';
import { endWithUs } from './endWithUs.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

const missing = (classPath: string): string | undefined => classPath.split(delimiter).find(jar => !existsSync(jar));

const explain = (output: string): string => {
  if (
    /Could not (transfer|resolve|find)|Unknown host|Connection (refused|timed out)|Network is unreachable/i.test(output)
  ) {
    return 'Maven could not download Neo4j; check the network or the mirror in your Maven settings, then start again';
  }
  return 'Maven could not resolve Neo4j; run the same command by hand to see why';
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
      env: { ...env, ...(javaHome ? { JAVA_HOME: javaHome } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endWithUs(maven);
    let output = '';
    let downloaded = 0;
    const read = (chunk: Buffer): void => {
      const text = chunk.toString();
      output = (output + text).slice(-20_000);
      downloaded += text.split('Downloaded from').length - 1;
      if (downloaded > 0) onProgress(`${downloaded} files downloaded`);
    };
    maven.stdout.on('data', read);
    maven.stderr.on('data', read);
    maven.on('error', cause =>
      reject(
        new StoreError(
          'STORE_FAILED',
          `Maven (mvn) was not found on the PATH, and it fetches the embedded Neo4j; install it (Debian: apt-get install maven), or set NEO4J_HOME to an installed Neo4j 5 or NEO4J_URI to a running one`,
          { cause },
        ),
      ),
    );
    // Not 'exit', which may come before the last of the output.
    maven.on('close', code => {
      if (code === 0) return resolve();
      const lines = output
        .split('\n')
        .filter(line => line.startsWith('[ERROR]'))
        .slice(0, 4)
        .join('\n');
      return reject(new StoreError('STORE_FAILED', `${explain(output)}\n  mvn ${args.join(' ')}\n${lines}`));
    });
  });

/**
 * The class path of the embedded Neo4j: the jars of NEO4J_HOME, else those that Maven resolves, remembered in `folder`
 * under the hash of the pom. A class path with a jar gone from Maven's cache is resolved again.
 */
export const findClassPath = async (options: {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly neo4jHome?: string | undefined;
  readonly onProgress: (text: string) => void;
}): Promise<string> => {
  if (options.neo4jHome !== undefined) {
    const lib = join(options.neo4jHome, 'lib');
    const jars = existsSync(lib) ? readdirSync(lib).filter(name => name.endsWith('.jar')) : [];
    if (!jars.some(name => name.startsWith('neo4j-'))) {
      throw new StoreError(
        'STORE_FAILED',
        `NEO4J_HOME is ${options.neo4jHome}, which has no Neo4j in its folder lib; set it to the folder of an installed Neo4j 5, or unset it`,
      );
    }
    return jars
      .sort()
      .map(name => join(lib, name))
      .join(delimiter);
  }
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
