import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { calendarVersion, findClassPath, installedClassPath } from './classPath.ts';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';
import { argumentFile } from './home.ts';
import { findJava, javaNeeded } from './java.ts';

export type AdminOptions = {
  /** The data folder that knows the class path, and the home that the command works on. */
  readonly folder: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly neo4jHome?: string | undefined;
};

/** Runs a command of Neo4j's own administration on a home that no Neo4j runs on; resolves to how it ended and what it said. */
export const adminTool = async (
  { folder, home, env, neo4jHome }: AdminOptions,
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly said: readonly string[] }> => {
  const installed = neo4jHome === undefined ? undefined : installedClassPath(neo4jHome);
  const java = findJava(env, javaNeeded(installed));
  const classPath = installed ?? (await findClassPath({ env, folder, onProgress: () => undefined }));
  // Started by its own class: the usual command starts a second JVM with a heap of its own choice.
  const all = [
    ...['-Xmx1g', '-XX:+UseParallelGC', '-Dfile.encoding=UTF-8', '-cp', classPath],
    ...(calendarVersion(classPath) === undefined ? [] : ['--add-opens=java.base/java.nio=ALL-UNNAMED']),
    ...['org.neo4j.cli.AdminTool', ...words],
  ];
  const file = join(home, 'admin-arguments');
  writeFileSync(file, argumentFile(all), { mode: 0o600 });
  try {
    const child = spawn(java.command, [`@${file}`], {
      cwd: home,
      env: { ...withoutSecrets(env), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endWithUs(child);
    const [[code], said, failed] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
    const lines = [failed, said].flatMap(part => part.split('\n')).filter(line => line.trim() !== '');
    return { code: typeof code === 'number' ? code : null, said: lines };
  } finally {
    rmSync(file, { force: true });
  }
};
