import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { decisionOn, decisionWords, type Latest, type Verdict } from './decisionRecord.ts';

export const filterWords = { ...decisionWords, undecided: 'not decided' } as const;
export type Decided = Verdict | 'undecided';

export const isDecided = (text: string | undefined): text is Decided =>
  text !== undefined && Object.hasOwn(filterWords, text);

/** How a row was decided: once for each party that it may mean; a row without a party has nothing to decide. */
export const decidedOf = (
  { asked, entity, candidates }: ScreenedLineFragment,
  latest: Latest,
): ReadonlySet<Decided> => {
  const parties = entity === null ? candidates : [entity];
  return new Set(parties.map(({ id }) => decisionOn(latest, asked, id)?.decision ?? 'undecided'));
};
