import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../../server/env.ts';
import { adminTool } from '../../server/store/embedded/adminTool.ts';
import { lockFolder } from '../../server/store/embedded/lock.ts';
import { contentsOf, dumpFile, type Manifest, manifestFile, sha256Of } from './manifest.ts';
import { refuseElsewhere, refuseEmpty, withOwnStore } from './ownStore.ts';

const version = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

/**
 * Writes a backup of the embedded store into a new folder: all of it or nothing. No server may run on the data meanwhile.
 * Throws StoreError, and an Error that says what is in the way.
 */
export const makeBackup = async (
  config: Config,
  { folder, now }: { readonly folder?: string | undefined; readonly now: Date },
  log: (line: string) => void,
): Promise<{ readonly folder: string; readonly manifest: Manifest }> => {
  refuseElsewhere(config);
  const data = resolve(config.dataFolder);
  const home = join(data, 'neo4j');
  const made = now.toISOString();
  const target = resolve(folder ?? join(data, 'backups', made.slice(0, 19).replaceAll(':', '-')));
  if (existsSync(target)) throw new Error(`${target} is there already; name another folder`);
  refuseEmpty(data);
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Error(`${dirname(target)} is no folder, nor can it be made; name another`, { cause });
  }
  const half = `${target}.${process.pid}.half`;
  try {
    // It locks the folder, so that a server that runs there is named.
    const contents = await withOwnStore(config, log, contentsOf);
    const lock = lockFolder(data);
    try {
      mkdirSync(half, { mode: 0o700 });
      const { code, said } = await adminTool({ folder: data, home, env: process.env, neo4jHome: config.neo4jHome }, [
        'database',
        'dump',
        'neo4j',
        `--to-path=${half}`,
      ]);
      const dump = join(half, dumpFile);
      if (code !== 0 || !existsSync(dump)) throw new Error(`Neo4j wrote no dump: ${said.slice(-5).join('; ')}`);
      const file = { name: dumpFile, bytes: statSync(dump).size, sha256: await sha256Of(dump) };
      const manifest: Manifest = { format: 1, made, throughline: version(), ...contents, file };
      writeFileSync(join(half, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
      renameSync(half, target);
      return { folder: target, manifest };
    } finally {
      lock.release();
    }
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
};
