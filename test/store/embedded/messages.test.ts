import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findClassPath, installedClassPath } from '../../../server/store/embedded/classPath.ts';
import { prepareHome, setInitialPassword } from '../../../server/store/embedded/home.ts';
import { findJava, javaNeeded, majorVersion } from '../../../server/store/embedded/java.ts';
import { isInUse, lockFolder } from '../../../server/store/embedded/lock.ts';
import { startOf } from '../../../server/store/embedded/processes.ts';
import { startEmbedded } from '../../../server/store/embedded/start.ts';

const deaf = { onPhase: () => undefined, log: () => undefined, onGivenUp: () => undefined };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of that name in a folder of its own; gives the folder. */
const program = (name: string, script: string, where = name): string => {
  const home = join(folder, where);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, 'bin', name), 0o755);
  return join(home, 'bin');
};
const java = (version: string, where: string): string =>
  program('java', `echo 'openjdk version "${version}" 2025-01-01' >&2`, where);
const nowhere = (): string => join(folder, 'nowhere');
const five = javaNeeded(undefined);
const messageOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it succeeded');
};

describe('Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['Error: could not open jvm.cfg', undefined],
  ])('%s is version %s', (output, version) => {
    expect(majorVersion(output)).toBe(version);
  });
  test('that is missing: where it was looked for, and what to do', async () => {
    const message = await messageOf(() => findJava({ PATH: nowhere() }, five, nowhere()));
    expect(message).toContain('no Java was found in JAVA_HOME, on the PATH or under');
    expect(message).toMatch(/needs Java 17 or newer; install one .*set JAVA_HOME, or point NEO4J_URI/);
  });
  test('that is too old: which one, and what to do', async () => {
    const path = java('11.0.2', 'old');
    const message = await messageOf(() => findJava({ PATH: path }, five, nowhere()));
    expect(message).toContain(`only older Java was found (${join(path, 'java')} is Java 11)`);
  });
  test.each([
    ['neo4j-server-5.26.30.jar', 17, 'the Neo4j in NEO4J_HOME'],
    ['neo4j-server-2025.01.0.jar', 21, 'the Neo4j 2025.01.0 in NEO4J_HOME'],
    ['neo4j-server-2026.08.1.jar', 21, 'the Neo4j 2026.08.1 in NEO4J_HOME'],
  ])('that runs %s is version %d or newer', async (jar, oldest, user) => {
    const path = java('11.0.2', 'old');
    const home = join(folder, 'neo4j');
    mkdirSync(join(home, 'lib'), { recursive: true });
    writeFileSync(join(home, 'lib', jar), '');
    const message = await messageOf(() => findJava({ PATH: path }, javaNeeded(installedClassPath(home)), nowhere()));
    expect(message).toContain(
      `and ${user} needs Java ${oldest} or newer; install one (Debian: apt-get install openjdk-${oldest}-jre`,
    );
  });
  test('that does not run is passed over', async () => {
    const broken = program('java', 'exit 1', 'broken');
    expect(findJava({ PATH: `${broken}:${java('17.0.1', 'good')}` }, five, nowhere())).toMatchObject({ version: 17 });
  });
  test('is taken from JAVA_HOME first, from the PATH next, then from where systems install it', () => {
    java('21.0.1', 'home');
    java('17.0.1', 'jvm/seventeen');
    const path = java('25', 'path');
    const [home, installed] = [join(folder, 'home'), join(folder, 'jvm')];
    expect(findJava({ JAVA_HOME: home, PATH: path }, five, installed).version).toBe(21);
    expect(findJava({ PATH: path }, five, installed).version).toBe(25);
    expect(findJava({ PATH: nowhere() }, five, installed).version).toBe(17);
    expect(findJava({ JAVA_HOME: nowhere(), PATH: '' }, five, installed).version).toBe(17);
  });
});

describe('the class path', () => {
  const told: string[] = [];
  const find = (mvn: string | undefined) =>
    findClassPath({
      env: { PATH: mvn === undefined ? nowhere() : `${program('mvn', mvn)}:/usr/bin:/bin` },
      ...{ folder, onProgress: text => told.push(text) },
    });
  /** Writes what Maven would: the class path, into the file that it is told. */
  const maven = (classPath: string): string => `for word in "$@"; do case "$word" in
    -Dmdep.outputFile=*) echo '${classPath}' > "\${word#-Dmdep.outputFile=}";; esac; done; echo 'Downloaded from central'`;
  beforeEach(() => {
    told.length = 0;
  });

  test('without Maven: what it is for, and the ways round it', async () => {
    expect(await messageOf(() => find(undefined))).toMatch(
      /Maven \(mvn\) was not found on the PATH.*apt-get install maven.*NEO4J_HOME.*NEO4J_URI/,
    );
  });
  test.each([
    [
      '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host',
      'check the network or the mirror',
    ],
    ['[ERROR] Could not create local repository at /proc/nowhere', 'run the same command by hand'],
    ['java.nio.file.AccessDeniedException: /home', 'run the same command by hand'],
    ['[ERROR] Failed to execute goal: java.lang.IllegalStateException', 'run the same command by hand'],
  ])('when Maven says "%s"', async (line, hint) => {
    const message = await messageOf(() =>
      find(`printf '\\033[0m%s\\n' '${line}' '[ERROR] Re-run Maven using the -X switch'; exit 1`),
    );
    expect(message).toContain(hint);
    expect(message.split('\n')).toContain(line);
    expect(message).not.toContain('Re-run');
    expect(message).toContain('mvn -B -f');
  });
  test('is what Maven gives, and is asked for once', async () => {
    writeFileSync(join(folder, 'a.jar'), '');
    expect(await find(maven(join(folder, 'a.jar')))).toBe(join(folder, 'a.jar'));
    expect(told).toEqual(['1 files downloaded']);
    expect(await find('exit 1')).toBe(join(folder, 'a.jar'));
  });
  test('is asked for again when a jar is gone from Maven’s cache', async () => {
    writeFileSync(join(folder, 'a.jar'), '');
    writeFileSync(join(folder, 'b.jar'), '');
    await find(maven(join(folder, 'a.jar')));
    rmSync(join(folder, 'a.jar'));
    expect(await find(maven(join(folder, 'b.jar')))).toBe(join(folder, 'b.jar'));
    expect(told).toContain('a jar is gone from the Maven cache; resolving again');
  });
  test('with a jar that Maven lists and does not have: which, and what to delete', async () => {
    const message = await messageOf(() => find(maven(join(folder, 'gone.jar'))));
    expect(message).toContain(`a jar is missing: ${join(folder, 'gone.jar')}; delete the folder org/neo4j`);
  });
  test('of an installed Neo4j is its jars', () => {
    mkdirSync(join(folder, 'neo4j', 'lib'), { recursive: true });
    for (const name of ['neo4j-b.jar', 'a.jar', 'notes.txt']) writeFileSync(join(folder, 'neo4j', 'lib', name), '');
    const lib = join(folder, 'neo4j', 'lib');
    expect(installedClassPath(join(folder, 'neo4j'))).toBe(`${join(lib, 'a.jar')}:${join(lib, 'neo4j-b.jar')}`);
  });
  test('of a folder that is no Neo4j: which folder, and what to do', async () => {
    expect(await messageOf(() => installedClassPath(folder))).toContain(
      `NEO4J_HOME is ${folder}, which has no Neo4j in its folder lib; set it to`,
    );
  });
});

describe('the data folder', () => {
  test('is used by one server at a time, and its lock by nobody once that is gone', async () => {
    const files = (): string[] => readdirSync(folder);
    const lock = lockFolder(folder);
    expect(files()).toEqual([`server-${process.pid}.pid`]);
    lock.release();
    expect(files()).toEqual([]);
    // The parent of this process is alive, and is not this process.
    const held = join(folder, `server-${process.ppid}.pid`);
    writeFileSync(held, String(startOf(process.ppid)));
    expect(await messageOf(() => lockFolder(folder))).toContain(
      `another Throughline (process ${process.ppid}) uses the data in ${folder}; stop it, or set THROUGHLINE_DATA to another folder; where that process is something else, delete ${held}`,
    );
    expect(files()).toEqual([`server-${process.ppid}.pid`]);
    rmSync(held);
    writeFileSync(join(folder, 'server-999999999.pid'), '');
    lockFolder(folder).release();
    expect(files()).toEqual([]);
  });
  test.each([
    ['began at another time', 'another boot 17'],
    ['is no server, where a former version wrote no time', ''],
  ])('is not held by a process that has the number of a holder that is gone: one that %s', (_what, began) => {
    writeFileSync(join(folder, `server-${process.ppid}.pid`), began);
    expect(isInUse(folder)).toBe(false);
    lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });
  test('is closed to others on the machine', () => {
    chmodSync(folder, 0o755);
    lockFolder(folder).release();
    expect(statSync(folder).mode & 0o077).toBe(0);
  });
  test('that is none is named with what to do', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await messageOf(() => startEmbedded({ folder: file, env: {}, ...deaf }))).toMatch(
      `the data folder ${file} cannot be used (EEXIST: `,
    );
  });
  test('whose password is gone is not given another, which its data would refuse', async () => {
    const { password } = prepareHome(folder, 7001);
    mkdirSync(join(folder, 'data', 'databases'));
    expect(prepareHome(folder, 7002).password).toBe(password);
    rmSync(join(folder, 'password'));
    expect(await messageOf(() => prepareHome(folder, 7003))).toContain(`put it back, or delete ${folder} to load anew`);
    expect(existsSync(join(folder, 'password'))).toBe(false);
  });
  test('whose Neo4j takes no password says why, and others get their turn before it does', async () => {
    const home = prepareHome(folder, 7001);
    const command = join(java('17', 'failing'), 'java');
    // What it is given holds no password; the file that it names does.
    const given = `case "$*" in *${home.password}*) echo told in the open >&2;; esac; grep -q ${home.password} "\${1#@}" || echo not told >&2`;
    writeFileSync(command, `#!/bin/sh\n${given}\nsleep 0.1; echo no room left >&2; exit 1\n`);
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    order.push(await messageOf(() => setInitialPassword(home, command, 'none.jar')));
    expect(order).toEqual([
      'another',
      `Neo4j did not take its first password: no room left; delete ${folder} and start again`,
    ]);
  });
  test('keeps one password, which only its owner can read', () => {
    const [one, two] = [prepareHome(folder, 7001), prepareHome(folder, 7002)];
    expect(two.password).toBe(one.password);
    expect(one.password.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
    expect(statSync(one.config).mode & 0o077).toBe(0);
    expect(prepareHome(join(folder, 'other'), 7003).password).not.toBe(one.password);
  });
});
