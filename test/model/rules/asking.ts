import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import type { RuleHolder } from '../../../server/model/rules/parties.ts';
import { type HeldHardware, type RuleVerdict, ruleVerdicts } from '../../../server/model/rules/ruleVerdicts.ts';
import { book, model } from './ruleBook.ts';

export const holder = (seat: string | undefined, more: Partial<RuleHolder> = {}): RuleHolder => ({
  ...{ id: 'firm-h', name: 'Holder', kind: 'Firm', seatSources: ['s-seat'] },
  ...(seat === undefined ? {} : { seat }),
  ...{ by: ['TAKES'], onTheSpot: false, parents: [], openParents: [] },
  unreportedParent: { verdict: 'no', reasons: [] },
  ...more,
});
export const parent = (seat: string | undefined, certainty: 'certain' | 'possible' = 'certain') =>
  ({ ...holder(seat), id: 'firm-p', name: 'Parent', certainty }) as const;

type Asked = { model?: string; country?: string; holder?: RuleHolder; on: string };
export const all = ({ model: id, country, holder: who, on }: Asked): readonly RuleVerdict[] => {
  const holding: HeldHardware = {
    things: ['fleet'],
    model: id === undefined ? undefined : model(id),
    country,
    holders: who ? [who] : [],
  };
  return runSync(ruleVerdicts)([holding], spanOf(on), book);
};
export const one = (rule: string, asked: Asked): RuleVerdict => {
  const [found, ...more] = all(asked).filter(verdict => verdict.rule.id === rule);
  if (!found || more.length > 0) throw new Error(`${more.length} more verdicts for ${rule}`);
  return found;
};
export const short = (rule: string, asked: Asked): string => {
  const { meets, sale, access } = one(rule, asked);
  return `meets ${meets}, sale ${sale}, access ${access}`;
};
export const said = (rule: string, asked: Asked): string =>
  one(rule, asked)
    .reasons.map(reason => reason.text)
    .join(' ');

export const h100 = { model: 'hw-h100-sxm', country: 'MY', holder: holder('CN') };
