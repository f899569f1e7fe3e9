import type { ControlRule } from './controlRule.ts';
import type { Hardware } from './hardware.ts';
import { type Meeting, meetingOf } from './meeting.ts';
import type { RuleBook } from './ruleFile.ts';

/** Stands for something without figures: hardware whose model nobody reports, or a party that a rule tests. */
export const withoutFigures = (name: string): Hardware => ({
  ...{ id: '', kind: 'HardwareModel', name },
  ...{ variants: [], sources: [], datasheetAddresses: [], releasedConflict: [] },
});

/**
 * What can be said of hardware whose model nobody reports: how the known models fare, and no more, unless the rule does
 * not test accelerators at all. A model is never assumed.
 */
export const meetingUnreported = (rule: ControlRule, book: RuleBook): Meeting => {
  const own = meetingOf(rule, withoutFigures('hardware whose model is not reported'), book);
  if (own.verdict !== 'undetermined') return own;
  const models = [...book.models.values()].filter(model => model.variants.length === 0);
  const found = models.map(model => meetingOf(rule, model, book).verdict);
  const count = (verdict: Meeting['verdict']): number => found.filter(item => item === verdict).length;
  const [yes, no] = [count('yes'), count('no')];
  if (yes === 0 && no === 0) return own;
  const counts = `of the ${models.length} models in these data ${yes} would meet the tests of ${rule.called} and ${no} would not`;
  const text = `The model is not reported; ${counts}. The model would decide it, from an invoice, an inventory or a label.`;
  return { verdict: 'undetermined', tests: [], reasons: [{ text, sources: rule.sources }] };
};
