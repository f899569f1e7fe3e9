import { fileURLToPath } from 'node:url';
import type { Connection } from '../../store/embedded/start.ts';
import { type Beside, processBeside } from '../../store/processBeside.ts';
import type { NamesAnswered, NamesAsked } from './worker.ts';

/** Asks of the names of all parties, which a process beside the server keeps. */
export type PartyNames = Beside<NamesAsked, NamesAnswered> & {
  /** Whether it is kept of a store with so many parties: not of one that is read as fast. */
  readonly isWorthwhile: (parties: number) => boolean;
};

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Fewest parties of a store of which a server keeps the names beside it: reading more holds it up. */
export const fewestKept = 20_000;

/** A process that keeps the names of all parties; started by the first question, and again after it ended. */
export const openPartyNames = ({
  connection,
  log,
  least,
}: {
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  readonly least: number;
}): PartyNames => ({
  ...processBeside<NamesAsked, NamesAnswered>({ script, name: 'names', connection, log }),
  isWorthwhile: parties => parties >= least,
});
