import { statusWords } from '../../core/words.ts';
import type { DossierClaimFragment } from '../../generated/operations.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import type { Column } from './Rows.tsx';

/** A table of claims. */
export const claimColumns: readonly Column<DossierClaimFragment>[] = [
  { title: 'Claim', text: ({ statement }) => statement },
  {
    title: 'Status',
    text: ({ status }) => statusWords[status].word,
    cell: ({ status }) => <StatusMark status={status} />,
  },
  { title: 'Date', text: ({ date }) => date ?? undefined, isNumber: true },
  { title: 'Source', text: ({ source }) => `${source.publisher}, ${source.title}` },
  { title: 'Published', text: ({ source }) => source.published ?? undefined, isNumber: true },
];
