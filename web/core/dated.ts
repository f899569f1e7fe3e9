import type { PageName } from '../../domain/pages.ts';
import type { Address } from './address.ts';
import { today } from './days.ts';

export type ClockName = 'asOf' | 'knownBy';

const both: readonly ClockName[] = ['asOf', 'knownBy'];

/** The clocks of each page. */
const clocksOf: Readonly<Record<PageName, readonly ClockName[]>> = {
  ...{ cases: [], duplicates: [], import: [], search: [], help: [], method: [] },
  ...{ explore: both, chains: both, case: both, entity: both, ownership: both, screening: both },
  ...{ rules: ['asOf'], 'rule-check': ['asOf'], trade: ['knownBy'] },
};

/** The clocks of a view on which no day is chosen: it then stands at today. */
export const openClocks = (view: Address): readonly ClockName[] =>
  clocksOf[view.page].filter(clock => view[clock] === undefined);

/** The same view on any later day: where no day is chosen, it has the present one. */
export const dated = (view: Address): Address => ({
  ...view,
  ...Object.fromEntries(openClocks(view).map(clock => [clock, today()])),
});
