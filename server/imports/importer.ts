import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ImportAsked, ImportedFile, ImportJob, ImportPreview } from '../../domain/imports/job.ts';
import { mostBytes } from '../../domain/imports/job.ts';
import type { Begun } from '../../seed/dataSets/takeBack.ts';
import type { Work } from '../../seed/importWorker.ts';
import { type Actor, serverItself } from '../store/audit.ts';
import { isAlive } from '../store/embedded/processes.ts';
import type { Connection } from '../store/embedded/start.ts';
import { ImportRefused } from './importRefused.ts';
import { leftBy, withLeft } from './leftBehind.ts';
import { fileNameFrom, receiveFile, tooLarge } from './receiveFile.ts';
import { askWorker, startWorker, WorkFailed } from './worker.ts';

/** Milliseconds that work may take, and after which a file that nobody asks about is thrown away. */
const patience = { preview: 120_000, load: 3_600_000 };
const idle = 1_800_000;

/** One import from its file on: nothing else is imported meanwhile. */
type Session = {
  job: ImportJob;
  /** Its own folder, with the file and the mark of what is being loaded. */
  readonly folder: string;
  child?: ChildProcess | undefined;
  isStopped: boolean;
  /** Ends the coming of the file. */
  readonly upload: AbortController;
  working: Promise<unknown>;
  timer?: NodeJS.Timeout;
};

const without = (job: ImportJob, ...names: readonly (keyof ImportJob)[]): ImportJob =>
  Object.fromEntries(Object.entries(job).filter(([name]) => !names.some(one => one === name))) as ImportJob;

/** A job once its work is done. */
const finished = (job: ImportJob, asked: ImportAsked, done: unknown): ImportJob => {
  if (asked.do === 'preview') return { ...job, preview: done as ImportPreview };
  if (asked.do === 'undo') return { ...without(job, 'outcome'), undone: done as NonNullable<ImportJob['undone']> };
  return { ...job, outcome: { asked, files: done as readonly ImportedFile[] } };
};

export type Importer = ReturnType<typeof makeImporter>;

/**
 * Imports what is sent to the server, one at a time, by a process of its own. `folder` keeps what was sent until its import
 * is over. What was half loaded, since an import failed, was stopped, or the server was killed, is taken back.
 */
export const makeImporter = (options: {
  readonly folder: string;
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
}) => {
  let session: Session | undefined;
  let isRecovering = false;

  const connection = (): Connection => {
    const found = options.connection();
    if (found) return found;
    throw new ImportRefused(503, 'STORE_UNAVAILABLE', 'the store is being prepared; ask again in a moment');
  };
  const begin = (job: Partial<ImportJob>, folder?: string): Session => {
    const id = randomUUID();
    session = {
      job: { id, begun: new Date().toISOString(), ...job },
      folder: folder ?? join(options.folder, `${process.pid}-${id}`),
      ...{ isStopped: false, upload: new AbortController(), working: Promise.resolve() },
    };
    return session;
  };
  const markOf = ({ folder }: Session): string => join(folder, 'mark.json');
  const pathOf = ({ folder, job }: Session): string => join(folder, 'file', job.file?.name ?? '');
  const workerOf = (own: Session): ChildProcess => {
    if (own.child === undefined || own.child.exitCode !== null || own.child.signalCode !== null)
      own.child = startWorker(connection());
    return own.child;
  };
  const ask = (own: Session, asked: Work['asked'], by: Actor): Promise<unknown> =>
    askWorker(
      workerOf(own),
      { asked, path: pathOf(own), mark: markOf(own), by },
      {
        patience: asked.do === 'preview' ? patience.preview : patience.load,
        onProgress: progress => {
          own.job = { ...own.job, progress };
        },
      },
    );
  /** Takes back what a work has begun to load and not ended; resolves to what that is. Throws WorkFailed. */
  const takeBack = async (own: Session): Promise<readonly Begun[]> => {
    const mark = markOf(own);
    if (!existsSync(mark)) return [];
    own.job = { ...without(own.job, 'progress'), doing: 'take-back' };
    const begun = JSON.parse(readFileSync(mark, 'utf8')) as readonly Begun[];
    await ask(own, { do: 'take-back', begun }, serverItself);
    rmSync(mark);
    for (const { dataSet, day } of begun) options.log(`import: ${dataSet}, edition of ${day}, is taken back`);
    return begun;
  };
  const work = async (own: Session, asked: ImportAsked, by: Actor): Promise<void> => {
    try {
      await takeBack(own);
      own.job = { ...own.job, doing: asked.do };
      const done = await ask(own, asked, by);
      rmSync(markOf(own), { force: true });
      own.job = finished(own.job, asked, done);
      if (asked.do === 'import' || asked.do === 'undo') options.log(`import: ${asked.do} is done`);
    } catch (error) {
      const { isStopped } = own;
      own.isStopped = false;
      const taken = await takeBack(own).catch(reason => {
        options.log(`import: what was half loaded is not taken back yet: ${reason}`);
        return undefined;
      });
      const failure = isStopped
        ? { problem: 'it was stopped', hint: leftBy(asked, taken) ?? 'nothing of it is loaded' }
        : error instanceof WorkFailed
          ? withLeft(error.failure, leftBy(asked, taken))
          : withLeft({ problem: String(error), hint: 'try again' }, leftBy(asked, taken));
      own.job = { ...own.job, failure: { ...failure, of: asked.do } };
    } finally {
      own.job = without(own.job, 'doing', 'progress');
    }
  };
  const end = (own: Session): void => {
    clearTimeout(own.timer);
    own.child?.kill('SIGKILL');
    // A mark is needed at the next start.
    if (!existsSync(markOf(own))) rmSync(own.folder, { recursive: true, force: true });
    if (session === own) session = undefined;
  };
  const stop = async (own: Session): Promise<void> => {
    if (own.job.doing === 'upload') own.upload.abort();
    else if (own.job.doing !== undefined && own.job.doing !== 'take-back') {
      own.isStopped = true;
      own.child?.kill('SIGKILL');
    }
    await own.working;
  };
  const touch = (own: Session): void => {
    clearTimeout(own.timer);
    own.timer = setTimeout(() => (own.job.doing === undefined ? end(own) : touch(own)), idle).unref();
  };
  const find = (id: string): Session => {
    if (session?.job.id !== id)
      throw new ImportRefused(404, 'NOT_FOUND', 'this import is over or was thrown away; choose the file again');
    touch(session);
    return session;
  };
  const refuseSecond = (): void => {
    if (session)
      throw new ImportRefused(
        409,
        'IMPORT_UNDER_WAY',
        `another import is under way${session.job.file ? `, of ${session.job.file.name}` : ''}; wait for its end, or throw it away`,
      );
  };
  const start = (own: Session, asked: ImportAsked, by: Actor): ImportJob => {
    if (own.job.doing !== undefined)
      throw new ImportRefused(409, 'IMPORT_UNDER_WAY', 'this import is at work; wait for its end, or stop it');
    // What was found before says nothing of what is asked now.
    own.job = { ...without(own.job, 'failure', 'outcome', 'undone'), doing: asked.do };
    own.working = work(own, asked, by);
    return own.job;
  };
  return {
    isRunning: (): boolean => session?.job.doing !== undefined,
    /** Whoever looks at it keeps it from being thrown away. */
    current: (): ImportJob | undefined => {
      if (session && session.job.doing !== 'upload') touch(session);
      return session?.job;
    },
    /** Takes a file while it comes. Throws ImportRefused. */
    receive: async (
      { name: given, modified, bytes: promised }: { name: string; modified: Date; bytes: number },
      stream: Readable,
    ): Promise<ImportJob> => {
      refuseSecond();
      if (promised > mostBytes) throw tooLarge(mostBytes);
      const name = fileNameFrom(given);
      const own = begin({ file: { name, bytes: promised }, doing: 'upload' });
      const { signal } = own.upload;
      try {
        mkdirSync(own.folder, { recursive: true, mode: 0o700 });
        // Its modules are read while the file comes.
        workerOf(own);
        const bytes = await receiveFile(stream, pathOf(own), { bytes: promised, most: mostBytes, modified, signal });
        own.job = { ...without(own.job, 'doing'), file: { name, bytes } };
        touch(own);
        return own.job;
      } catch (error) {
        end(own);
        throw error;
      }
    },
    /** Begins a work on a file that came; how far it is stands in `current`. Throws ImportRefused. */
    work: (id: string, asked: ImportAsked, by: Actor): ImportJob => start(find(id), asked, by),
    /** Takes back an import that is over. Throws ImportRefused. */
    undo: (editions: readonly { dataSet: string; day: string }[], by: Actor): ImportJob => {
      refuseSecond();
      const own = begin({});
      mkdirSync(join(own.folder, 'file'), { recursive: true, mode: 0o700 });
      touch(own);
      return start(own, { do: 'undo', editions }, by);
    },
    /** Ends the present work; the file stays. Resolves once nothing of it is left. */
    stop: async (id: string): Promise<ImportJob> => {
      const own = find(id);
      await stop(own);
      return own.job;
    },
    /** Throws the file away, and what of it was half loaded. */
    discard: async (id: string): Promise<void> => {
      const own = find(id);
      await stop(own);
      end(own);
    },
    /** Takes back what servers that are gone have left half loaded, and removes their files. Once the store answers. */
    recover: (): void => {
      if (isRecovering || options.connection() === undefined) return;
      isRecovering = true;
      if (!existsSync(options.folder)) return;
      // In a container, every server may have the same number.
      const isOver = (name: string): boolean => {
        const pid = Number(name.split('-')[0]);
        return pid === process.pid ? session?.folder !== join(options.folder, name) : !isAlive(pid);
      };
      const left = readdirSync(options.folder).filter(isOver);
      const marked = left.filter(name => existsSync(join(options.folder, name, 'mark.json')));
      for (const name of left)
        if (!marked.includes(name)) rmSync(join(options.folder, name), { recursive: true, force: true });
      const next = async (): Promise<void> => {
        const name = marked.shift();
        if (name === undefined) return;
        const own = begin({ doing: 'take-back' }, join(options.folder, name));
        mkdirSync(join(own.folder, 'file'), { recursive: true });
        own.working = takeBack(own).catch(error => options.log(`import: what was half loaded still is: ${error}`));
        await own.working;
        end(own);
        await next();
      };
      void next();
    },
    close: (): void => {
      if (session) end(session);
    },
  };
};
