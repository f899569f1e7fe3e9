import './report.css';
import type { ComponentChildren } from 'preact';
import { knowledgeInWords } from '../../core/knowledgeInWords.ts';
import type { EntityRefFragment, PossiblyPublishedLineFragment } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { PossiblyPublished } from '../evidence/PossiblyPublished.tsx';
import { TimeBar } from '../time/TimeBar.tsx';
import { noDates, type useClaimDates } from '../time/useClaimDates.ts';

type Props = {
  /** Class of the page, for its own styles. */
  readonly page: string;
  /** What was asked, but for the day of knowledge: `Ownership on 2025-05`. */
  readonly asked: string;
  readonly about: EntityRefFragment;
  readonly answer: {
    readonly knownBy: string;
    readonly revision: string;
    readonly possiblyPublished: readonly PossiblyPublishedLineFragment[];
  };
  /** Whether the answer rests on what the reader supposes. */
  readonly supposed: boolean;
  readonly busy: boolean;
  /** Of the claims of its cases. */
  readonly dates: ReturnType<typeof useClaimDates>;
  readonly children: ComponentChildren;
};

/** What stands around every answer about one thing at two clocks: what was asked, what was left out, and the clocks. */
export const ReportFrame = ({ page, asked, about, answer, supposed, busy, dates, children }: Props) => (
  <>
    <article class={`report ${page}${supposed ? ' supposed' : ''}`} aria-busy={busy}>
      <header>
        <p class="small quiet">
          {asked}, {knowledgeInWords(answer.knownBy)}
        </p>
        <h1>
          <EntityName entity={about} whole />
        </h1>
        <p class="actions">
          <PrintButton />
        </p>
      </header>
      <PossiblyPublished found={answer.possiblyPublished} />
      {children}
      <p class="small quiet">
        Computed from data revision {answer.revision}. Claims are what sources say. Nothing here is legal advice.{' '}
        <a href="/method">About the method</a>
      </p>
    </article>
    {dates.error ? <PartFailure what="The dates of its claims" error={dates.error} onRetry={dates.retry} /> : null}
    <TimeBar {...(dates.data ?? noDates)} />
  </>
);
