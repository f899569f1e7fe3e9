import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../../server/env.ts';
import { adminTool } from '../../server/store/embedded/adminTool.ts';
import { copyClassFiles, formerHome, prepareHome, replaceHome } from '../../server/store/embedded/home.ts';
import { lockFolder } from '../../server/store/embedded/lock.ts';
import { migrate } from '../migrations.ts';
import { contentsOf, differences, type Manifest, readBackup } from './manifest.ts';
import { refuseElsewhere, withOwnStore } from './ownStore.ts';

/** Where the store stands that a restore has put aside, until the next one. */
const asideIn = (data: string): string => join(data, 'neo4j-aside');

/** Where an undo keeps what it puts in place, between two renames. */
const againIn = (data: string): string => join(data, 'neo4j-again');

/** Ends what a kill left between two renames: of two stores that stand, the one that was put aside is put there. */
const settle = (data: string): void => {
  const [home, aside, again] = [join(data, 'neo4j'), asideIn(data), againIn(data)];
  const before = formerHome(home);
  if (existsSync(again) && !existsSync(aside)) renameSync(again, aside);
  if (!existsSync(before) || !existsSync(home)) return;
  rmSync(aside, { recursive: true, force: true });
  renameSync(before, aside);
};

/** Puts `fresh` in the place of the store, and the store aside. A start between the renames names the old one back. */
const swap = (data: string, fresh: string): void => {
  const [home, aside] = [join(data, 'neo4j'), asideIn(data)];
  replaceHome(home, fresh);
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(formerHome(home))) renameSync(formerHome(home), aside);
};

/**
 * Puts a backup in the place of the embedded store: it is unpacked beside it, opened, compared with its manifest and brought
 * up to date, and only then takes its place; the former store stays for `undoRestore`. Throws StoreError and Error.
 */
export const restoreBackup = async (config: Config, backup: string, log: (line: string) => void): Promise<Manifest> => {
  refuseElsewhere(config);
  const manifest = await readBackup(resolve(backup));
  const data = resolve(config.dataFolder);
  const work = join(data, 'restore');
  const home = join(work, 'neo4j');
  const lock = lockFolder(data);
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true, mode: 0o700 });
    copyClassFiles(data, work);
    settle(data);
    log('Unpack the backup …');
    const { password } = prepareHome(home, 0);
    const admin = async (...words: readonly string[]): Promise<void> => {
      const { code, said } = await adminTool(
        { folder: work, home, env: process.env, neo4jHome: config.neo4jHome },
        words,
      );
      if (code !== 0) throw new Error(`Neo4j did not read the backup: ${said.slice(-5).join('; ')}`);
    };
    await admin('dbms', 'set-initial-password', password);
    await admin('database', 'load', 'neo4j', `--from-path=${resolve(backup)}`, '--overwrite-destination=true');
    log('Open it, and compare it with its manifest …');
    await withOwnStore({ ...config, dataFolder: work }, log, async store => {
      const wrong = differences(await contentsOf(store), manifest);
      if (wrong.length > 0)
        throw new Error(
          `what was restored is not what was backed up, so nothing was changed: ${wrong.slice(0, 5).join('; ')}`,
        );
      await migrate(store, { log });
    });
    swap(data, home);
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
    lock.release();
  }
};

/** Exchanges the store and the one that the last restore put aside. Throws Error where there is none, and StoreError. */
export const undoRestore = (config: Config): void => {
  refuseElsewhere(config);
  const data = resolve(config.dataFolder);
  const lock = lockFolder(data);
  try {
    settle(data);
    const aside = asideIn(data);
    if (!existsSync(aside)) throw new Error(`no restore has put a store aside in ${data}`);
    renameSync(aside, againIn(data));
    swap(data, againIn(data));
  } finally {
    lock.release();
  }
};
