import { fileURLToPath } from 'node:url';
import type { Connection } from '../embedded/start.ts';
import { processBeside } from '../processBeside.ts';
import type { WaysAsked, WaysFound } from './worker.ts';

/** Asks which relations lie on ways between entities. `missing`: not at hand in that state of the data; what asks must read the store. */
export type RelatedEntities = {
  /** Whether it is kept of a store with so many parties: not of one that is read as fast, nor of one that would not fit. */
  readonly isWorthwhile: (parties: number) => boolean;
  readonly ways: (
    asked: WaysAsked,
    options: { readonly signal?: AbortSignal | undefined },
  ) => Promise<WaysFound | 'missing'>;
  readonly close: () => void;
};

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Milliseconds that a request waits for an answer; one that is still being read says so at once. */
const patience = 2_000;

type Options = {
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  /** Fewest and most parties of a store of which it is kept. */
  readonly parties: { readonly least: number; readonly most: number };
};

/** A process that keeps which entities of a store are related; started by the first question, and again after it ended. */
export const openAdjacency = ({ connection, log, parties: { least, most } }: Options): RelatedEntities => {
  const beside = processBeside<WaysAsked, WaysFound>({ script, name: 'relations', connection, log });
  return {
    isWorthwhile: parties => parties >= least && parties <= most,
    ways: (asked, { signal }) => beside.ask(asked, { signal, patience }),
    close: beside.close,
  };
};
