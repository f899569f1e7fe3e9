import { RevisionDocument } from '../generated/operations.ts';
import { asOf, knownBy, link } from '../state.ts';
import { today } from '../time/days.ts';
import { useQuery } from '../useQuery.ts';
import { onPaper } from './paper.ts';

/** What a reader of the sheet needs to ask the same again: both clocks, the revision of the data, and the address. */
export const PaperHead = () => {
  const { data } = useQuery(RevisionDocument, onPaper.value ? {} : undefined);
  if (!onPaper.value) return null;
  return (
    <header class="paper-head small">
      <p>
        <b>Throughline</b>, printed on {today()}. Information with citations, not legal advice. A status is the strength
        of a source, not of the truth.
      </p>
      <dl>
        <dt>As of</dt>
        <dd>{asOf.value ?? `${today()} (today)`}</dd>
        <dt>Known by</dt>
        <dd>{knownBy.value ?? `${today()} (today), sources without a date too`}</dd>
        <dt>Data revision</dt>
        <dd>{data?.inventory.revision ?? 'not read'}</dd>
        <dt>Address</dt>
        <dd class="paper-address">{link.value}</dd>
      </dl>
    </header>
  );
};
