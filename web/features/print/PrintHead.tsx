import { today } from '../../core/days.ts';
import { onPaper } from '../../core/paper.ts';
import { asOf, knownBy, link } from '../../core/state.ts';
import { terms } from '../../core/terms.ts';
import { useQuery } from '../../core/useQuery.ts';
import { RevisionDocument } from '../../generated/operations.ts';
import { readiness } from '../../ui/readiness.ts';

/** What a reader of the sheet needs to ask the same again: both clocks, the revision of the data, and the address. */
export const PrintHead = () => {
  // Asked before it is needed: the browser's own menu prints what is there already.
  const { data, error } = useQuery(RevisionDocument, readiness.value.ready ? {} : undefined);
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
        <dt>{terms.knownBy.word}</dt>
        <dd>{knownBy.value ?? `${today()} (today), sources without a date too`}</dd>
        <dt>Data revision</dt>
        <dd>{error ? `could not be read: ${error.message}` : (data?.inventory.revision ?? 'not read')}</dd>
        <dt>Address</dt>
        <dd class="paper-address">{link.value}</dd>
      </dl>
    </header>
  );
};
