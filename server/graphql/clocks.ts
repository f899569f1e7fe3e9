import { spanOf } from '../../domain/dates.ts';
import type { Clocks } from '../model/snapshot.ts';
import type { Context } from './context.ts';

export type ClockArguments = {
  readonly asOf?: string | null | undefined;
  readonly knownBy?: string | null | undefined;
  readonly presume?: boolean | null | undefined;
};

/** Both clocks default to today; leaving `knownBy` out also lets in sources that have no date. */
export const clocksOf = (args: ClockArguments, context: Context): Clocks => ({
  asOf: spanOf(args.asOf ?? context.today),
  ...(args.knownBy === undefined || args.knownBy === null ? {} : { knownBy: spanOf(args.knownBy) }),
  ...(args.presume === false ? { presume: false } : {}),
});
