import { fileURLToPath } from 'node:url';
import type { AffiliatePage } from '../../model/whole/affiliatePage.ts';
import type { Connection } from '../embedded/start.ts';
import { processBeside } from '../processBeside.ts';
import type { Asked } from './worker.ts';

/** Asks of the whole graph at once. `missing`: it is not at hand in that state of the data, and what asks must read the store. */
export type WholeGraph = {
  /** Whether it is kept of a store with so many parties: not of one that is read as fast, nor of one that would not fit. */
  readonly isWorthwhile: (parties: number) => boolean;
  /** One page of affiliates; undefined where `after` is none of them. */
  readonly affiliates: (
    asked: Asked,
    options?: { readonly signal?: AbortSignal; readonly patience?: number },
  ) => Promise<AffiliatePage | undefined | 'missing'>;
  readonly close: () => void;
};

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Milliseconds that a request waits for a graph that is being read: a small one is there by then. */
const usualPatience = 5_000;

/** Parties of a store of which it is kept by a server. */
export const keptSizes = { least: 20_000, most: 5_000_000 } as const;

type Options = {
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  /** Fewest and most parties of a store of which it is kept. */
  readonly parties: { readonly least: number; readonly most: number };
  /** Where it is kept on the disk from one start to the next; the folder is ours alone. Nowhere unless given. */
  readonly file?: string | undefined;
};

/** The name of that file in a data folder. */
export const wholeGraphFile = 'whole-graph.bin';

/** A process that keeps the whole graph of a store; started by the first question, and again after it ended. */
export const openWholeGraph = ({ connection, log, parties: { least, most }, file }: Options): WholeGraph => {
  const env = { WHOLE_GRAPH_FILE: file };
  const beside = processBeside<Asked, AffiliatePage | undefined>({
    ...{ script, name: 'whole graph', connection, log, env },
  });
  return {
    isWorthwhile: parties => parties >= least && parties <= most,
    affiliates: (asked, { signal, patience = usualPatience } = {}) => beside.ask(asked, { signal, patience }),
    close: beside.close,
  };
};
