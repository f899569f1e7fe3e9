import { accessFindings } from '../model/access/report.ts';
import { recall } from '../model/recall.ts';
import { restrictedByDefault } from '../model/restricted.ts';
import { accessRecord, hardwareOf } from '../store/access.ts';
import { type ClockArguments, clocksOf } from './clocks.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

/** Partial chains that one answer may look at before it says that it did not see them all. */
const budget = 200_000;

export type AccessArguments = ClockArguments & {
  readonly target: string;
  readonly restricted?: readonly string[] | null | undefined;
};

/** One question after access: what was fetched for it, recalled at its clocks, and found. Throws on a target that has no hardware. */
export const askAccess = async (args: AccessArguments, first: number, context: Context) => {
  const target = await context.entities.load(args.target);
  if (!target) throw badInput('target', args.target, 'no entity has this id; find one with search');
  const starts = await hardwareOf(context.store, target, context.reading);
  if (!starts)
    throw badInput('target', args.target, `it is a ${target.kind}; give a fleet, site, lease, case or jurisdiction`);
  const clocks = clocksOf(args, context);
  const jurisdictions: ReadonlySet<string> = new Set(args.restricted ?? restrictedByDefault);
  const record = await accessRecord(context.store, starts, clocks, jurisdictions, context.reading);
  const knowledge = recall(record, clocks);
  const ids = starts.map(start => start.id);
  const findings = accessFindings(knowledge, ids, jurisdictions, { first, budget });
  return { target, clocks, jurisdictions, knowledge, findings, truncated: findings.truncated || record.truncated };
};
