import { selecting } from '../../../core/state.ts';
import { statusWords } from '../../../core/words.ts';
import { DateText } from '../../../ui/marks/DateText.tsx';
import { StatusMark } from '../../../ui/marks/StatusMark.tsx';
import type { Column } from '../Rows.tsx';
import type { Event } from './timeline.ts';

const kinds: Readonly<Record<Event['kind'], string>> = {
  began: 'began',
  ended: 'ended',
  was: 'was',
  name: 'name',
  claim: 'claim',
};

/** A table of events: when, what, how firm, with a way to the evidence. */
export const eventColumns: readonly Column<Event>[] = [
  { title: 'Date', text: ({ date }) => date, cell: ({ date }) => <DateText date={date} /> },
  { title: 'Event', text: ({ kind }) => kinds[kind] },
  {
    title: 'What',
    text: ({ what }) => what,
    cell: ({ what, evidence }) => (evidence ? <a href={selecting(evidence)}>{what}</a> : what),
  },
  {
    title: 'Status',
    text: ({ status }) => (status === undefined ? undefined : statusWords[status].word),
    cell: ({ status }) => (status === undefined ? undefined : <StatusMark status={status} />),
  },
];

export const idOfEvent = ({ date, kind, what, evidence }: Event): string => `${date} ${kind} ${evidence?.id ?? what}`;
