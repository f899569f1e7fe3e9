import { anyOf, type Verdict } from '../verdict.ts';
import type { ControlRule, Exception } from './controlRule.ts';
import type { Hardware } from './hardware.ts';
import type { Meeting } from './meeting.ts';

const isDatacenter = (hardware: Hardware | undefined, wanted: boolean): Verdict =>
  hardware?.datacenter === undefined ? 'undetermined' : hardware.datacenter === wanted ? 'yes' : 'no';

/** Whether the hardware may use an exception, by the tests it meets and by what it was made for. */
export const eligibleFor = (exception: Exception, meeting: Meeting, hardware: Hardware | undefined): Verdict => {
  const { verdict, test } = meeting;
  if (verdict === 'no') return 'no';
  if (test === undefined) return 'undetermined';
  // Paragraphs go first to last: hardware that meets an earlier one is not evaluated by a later one.
  const parts = exception.eligible.filter(part => part.tests.includes(test));
  return anyOf(parts.map(part => isDatacenter(hardware, part.datacenter)));
};

/** The exceptions of a rule that the hardware surely or possibly may use. */
export const exceptionsFor = (
  rule: ControlRule,
  meeting: Meeting,
  hardware: Hardware | undefined,
): readonly { readonly exception: Exception; readonly eligible: Verdict }[] =>
  rule.exceptions
    .filter(exception => exception.eligible.length > 0)
    .map(exception => ({ exception, eligible: eligibleFor(exception, meeting, hardware) }))
    .filter(({ eligible }) => eligible !== 'no');
