import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { matchInWords } from './screenedRows.ts';

/** How a row was matched, and by which text where that is not what was asked. */
export const Matched = ({ row }: { row: ScreenedLineFragment }) => (
  <span class="matched small quiet">
    {matchInWords(row)}
    {row.matched && row.matched.text !== row.asked ? `: “${row.matched.text}”` : ''}
    {row.matched === null ? '' : ` · match ${Math.round(row.matched.score * 100)} %`}
    {row.note === null ? '' : ` (${row.note})`}
  </span>
);
