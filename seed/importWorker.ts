import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ImportAsked, ImportedFile, ImportFailure, ImportProgress, LoadAsked } from '../domain/imports/job.ts';
import { readConfig } from '../server/env.ts';
import { type Actor, changedBy } from '../server/store/audit.ts';
import type { Store } from '../server/store/query.ts';
import { openStore } from '../server/store/store.ts';
import { importDataSets } from './dataSets/importDataSet.ts';
import { importedFile } from './dataSets/importedFile.ts';
import { mappingFaults } from './dataSets/mappingFile.ts';
import { previewDataSet } from './dataSets/previewDataSet.ts';
import { type Begun, takeBackBegun, undoEditions } from './dataSets/takeBack.ts';
import { FileError } from './files/fileError.ts';
import { leanHeap } from './leanHeap.ts';
import { runningStore } from './runningStore.ts';

/**
 * Imports for a server, in a process of its own: the server goes on answering meanwhile, and may end this process at any
 * moment. What it begins to load it writes into `mark` first, by which all of it is taken back.
 */
export type Work = {
  readonly asked: ImportAsked | { readonly do: 'take-back'; readonly begun: readonly Begun[] };
  /** The file, in a folder of its own. */
  readonly path: string;
  readonly mark: string;
  /** Who asks for it. */
  readonly by: Actor;
};
export type Reply =
  | { readonly progress: ImportProgress }
  | { readonly done: unknown }
  | { readonly failed: ImportFailure };

/** Parties of an import whose names are told. */
const mostParties = 100;
/** Milliseconds between two tellings of how far it is. */
const betweenTellings = 200;

leanHeap();
const config = readConfig(process.env);
const keepsPersonNames = config.importsPersonNames === true;
const today = (): string => new Date().toISOString().slice(0, 10);

let opened: Store | undefined;
const storeFor = (by: Actor): Store => {
  opened ??= openStore(runningStore(config));
  return changedBy(opened, by);
};

const send = (reply: Reply): void => {
  process.send?.(reply);
};

/** Tells how far it is, now and then. */
const teller = (): ((progress: ImportProgress) => void) => {
  let told = 0;
  let step = '';
  return progress => {
    const now = performance.now();
    if (progress.step === step && now - told < betweenTellings) return;
    [told, step] = [now, progress.step];
    send({ progress });
  };
};

const load = async (store: Store, asked: LoadAsked, mark: string, path: string): Promise<readonly ImportedFile[]> => {
  const faults = asked.mapping === undefined ? [] : mappingFaults(asked.mapping);
  if (faults.length > 0) throw new FileError('the mapping', [faults.join('; '), 'mend the mapping'], 'mapping');
  const begun: Begun[] = [];
  const parties = new Map<string, Map<string, string>>();
  const begins = (edition: Begun): void => {
    begun.push(edition);
    writeFileSync(mark, JSON.stringify(begun));
  };
  const all = await importDataSets(store, path, {
    ...{ as: asked.as, mapping: asked.mapping, edition: asked.edition, replace: asked.replace },
    ...{ dryRun: asked.do === 'dry-run', today: today(), keepsPersonNames },
    watch: {
      ...{ progress: teller(), begins },
      says: sayings => {
        for (const saying of sayings) {
          if (saying.says !== 'party' || saying.name === undefined) continue;
          const own = parties.get(saying.stated.dataSet) ?? new Map<string, string>();
          parties.set(saying.stated.dataSet, own.set(saying.id, saying.name));
        }
      },
    },
  });
  return all.map(imported =>
    importedFile(imported, parties.get(imported.dataSet.id) ?? new Map<string, string>(), mostParties),
  );
};

const work = async ({ asked, path, mark, by }: Work): Promise<unknown> => {
  // Messages name the file as its owner does.
  process.chdir(dirname(path));
  const name = basename(path);
  if (asked.do === 'preview') return previewDataSet(name, asked, { today: today(), keepsPersonNames });
  if (asked.do === 'take-back') return takeBackBegun(storeFor(by), asked.begun);
  if (asked.do !== 'undo') return load(storeFor(by), asked, mark, name);
  return undoEditions(storeFor(by), asked.editions, () =>
    writeFileSync(mark, JSON.stringify(asked.editions.map(edition => ({ ...edition, hash: '' })))),
  );
};

const failureOf = (error: unknown): ImportFailure => {
  if (error instanceof FileError) return error.failure;
  const message = error instanceof Error ? error.message : String(error);
  // What is thrown below says what to do after its last semicolon, if at all.
  const [, problem = message, hint = 'mend what it names, and try again'] = /^(.*); (.*)$/s.exec(message) ?? [];
  return { problem, hint };
};

process.on('disconnect', () => process.exit());
process.on('message', message => {
  work(message as Work).then(
    done => send({ done: done ?? null }),
    (error: unknown) => send({ failed: failureOf(error) }),
  );
});
