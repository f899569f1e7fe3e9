import type { DuplicatesQuery } from '../../generated/operations.ts';
import { DateText } from '../../marks/DateText.tsx';
import { EntityName } from '../../marks/EntityName.tsx';

type Props = { readonly decisions: DuplicatesQuery['mergeDecisions'] };

/** What has been decided, by whichever way, with the reason and its sources. */
export const DecisionList = ({ decisions }: Props) => (
  <section class="decisions" aria-labelledby="decisions-head">
    <h2 id="decisions-head">Decisions</h2>
    {decisions.length === 0 ? <p class="quiet">None so far.</p> : null}
    <ul>
      {decisions.map(({ id, decision, keep, merge, reason, date, sources }) => (
        <li key={id}>
          <EntityName entity={keep} /> {decision === 'SAME' ? 'is the same as' : 'is not'}{' '}
          {merge.map(({ id: other, name }) => `${name} (${other})`).join(', ')}.{' '}
          <span class="quiet">
            {reason} <DateText date={date} />
            {sources.map(source => ` · ${source.publisher}: ${source.title}`).join('')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
