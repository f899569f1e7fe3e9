import type { HardwareLineFragment } from '../../generated/operations.ts';
import { reviewWords } from './ruleWords.ts';

type Meeting = HardwareLineFragment['meets'][number];

const wordOf = ({ verdict, test, tests, review }: Meeting): string => {
  if (review !== null) return reviewWords[review];
  if (verdict === 'UNDETERMINED') return 'undetermined';
  if (verdict === 'YES') return test?.replace(/ \(\d{4}\)$| bandwidth$/, '') ?? 'yes';
  const excluded = tests.find(finding => finding.excludedBy !== null);
  return excluded ? `no (${excluded.excludedBy?.split(' to ')[0] ?? 'excluded'})` : 'no';
};

const lookOf = ({ verdict, review }: Meeting): string => {
  if (review === 'CASE_BY_CASE') return 'open';
  if (review === 'PRESUMPTION_OF_DENIAL') return 'yes';
  return review !== null ? 'no' : verdict.toLowerCase();
};

/** What one model meets of one rule; the numbers behind it when pointed at, and in the details of the row. */
export const MeetingCell = ({ meeting }: { meeting: Meeting | undefined }) =>
  meeting === undefined ? (
    <td class="quiet">not tested</td>
  ) : (
    <td class={`meeting meeting-${lookOf(meeting)}`} title={meeting.reasons.map(({ text }) => text).join(' ')}>
      <span>{wordOf(meeting)}</span>
    </td>
  );
