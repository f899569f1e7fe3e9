import { daysBetween, spanOf } from '../../model/dates.ts';
import { jurisdictionId } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { EntityParent } from '../parents.ts';
import { ledger } from './ledger.ts';

/**
 * Servers that restricted parties used in the importing country of a flow, on the average of the days of a period
 * (`2025-03`, `2024`, `2025-01/2025-04`), by the ledger. Null where the store has no such jurisdiction.
 */
export const serversInUse = async (flow: EntityParent, period: string, context: Context) => {
  const { importer } = flow.properties;
  const jurisdiction = typeof importer === 'string' ? await context.entities.load(jurisdictionId(importer)) : undefined;
  if (!jurisdiction) return null;
  const [from = period, to = from] = period.split('/');
  const knownBy = flow.clocks?.knownBy?.last;
  const { total } = await ledger(
    { target: jurisdiction.id, from, to, ...(knownBy === undefined ? {} : { knownBy }) },
    context,
  );
  const days = daysBetween(spanOf(from).first, spanOf(to).last) + 1;
  const { min, max } = total.serverDays;
  return { min: min / days, max: max === null ? null : max / days };
};
