import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionName, ImportAsked, ImportJob, ImportState } from '../../../domain/imports/job.ts';
import { mostBytes } from '../../../domain/imports/job.ts';
import { ApiError } from '../../core/api.ts';
import { askDiscard, askState, askStop, askUndo, askWork, sendFile } from './importApi.ts';

/** Milliseconds between two looks at a work, and at one that rests: the server throws away what nobody looks at. */
const pace = { working: 400, resting: 60_000 };
/** The job of this tab. */
const key = 'import';

export type Importing = {
  readonly state: ImportState | undefined;
  readonly error: ApiError | undefined;
  /** Whether the job is that of this tab. */
  readonly isOurs: boolean;
  /** How much of a file has gone; undefined while none goes. */
  readonly sent: number | undefined;
  readonly take: (file: File) => void;
  readonly work: (asked: ImportAsked) => void;
  readonly stop: () => void;
  readonly undo: (editions: readonly EditionName[]) => void;
  readonly discard: () => void;
  /** Goes on with a job that another tab began. */
  readonly adopt: () => void;
  readonly retry: () => void;
};

/** The import of the server, looked at again and again while it works. */
export const useImport = (): Importing => {
  const [state, setState] = useState<ImportState>();
  const [error, setError] = useState<ApiError>();
  const [ours, setOurs] = useState(sessionStorage.getItem(key));
  const [sent, setSent] = useState<number>();
  const sending = useRef<AbortController>();
  const own = (id: string): void => {
    sessionStorage.setItem(key, id);
    setOurs(id);
  };
  const fail = (reason: unknown): void =>
    setError(reason instanceof ApiError ? reason : new ApiError(String(reason), 'PAGE_ERROR'));
  const look = async (): Promise<void> => setState(await askState());
  /** Does something, and looks what came of it; what went wrong before is no longer said. */
  const act = (what: () => Promise<unknown>): void => {
    setError(undefined);
    what()
      .then(look)
      .catch((reason: unknown) => {
        fail(reason);
        look().catch(() => undefined);
      });
  };
  const begun = (job: ImportJob): void => {
    own(job.id);
    setState(former => ({ layouts: former?.layouts ?? [], job }));
  };
  useEffect(() => act(async () => undefined), []);
  const isWorking = state?.job?.doing !== undefined;
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => look().catch(fail), isWorking ? pace.working : pace.resting);
    return () => clearTimeout(timer);
  }, [state]);
  const id = state?.job?.id ?? '';
  return {
    ...{ state, error, sent, isOurs: ours === id },
    take: file => {
      if (file.size > mostBytes) {
        const most = mostBytes / 2 ** 20;
        setError(
          new ApiError(
            `${file.name} has more than ${most} MB. Import it on the command line: npm run import -- FILE`,
            'TOO_LARGE',
          ),
        );
        return;
      }
      sending.current = new AbortController();
      const { signal } = sending.current;
      setSent(0);
      act(() =>
        sendFile(file, setSent, signal)
          .then(begun)
          .finally(() => setSent(undefined)),
      );
    },
    work: asked => act(async () => begun(await askWork(id, asked))),
    stop: () => (sent === undefined ? act(() => askStop(id)) : sending.current?.abort()),
    undo: editions => act(async () => begun(await askUndo(editions))),
    discard: () => act(() => askDiscard(id)),
    adopt: () => own(id),
    retry: () => act(async () => undefined),
  };
};
