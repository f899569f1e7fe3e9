import { spanIfAny } from '../../../domain/dates.ts';
import { isKnown } from '../../../domain/publication.ts';
import { citationOf } from '../../core/citation.ts';
import { knownBy, selecting } from '../../core/state.ts';
import type { ClaimLineFragment, ClaimReplyFragment } from '../../generated/operations.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { isStandingDenial } from './denials.ts';
import { claimNumber } from './mentions.ts';
import { NoteText } from './NoteText.tsx';
import { SourceText } from './SourceText.tsx';

const Reply = ({ title, claim }: { title: string; claim: ClaimReplyFragment }) => (
  <div class="reply">
    <p class="reply-title">{title}</p>
    <p>{claim.statement}</p>
    <p class="claim-line">
      <StatusMark status={claim.status} />
      {claim.attributedTo === null ? null : <span>says {claim.attributedTo}</span>}
      {claim.date === null ? null : <DateText date={claim.date} />}
    </p>
    <p class="claim-source">
      <SourceText source={claim.source} />
    </p>
  </div>
);

const replyTitle = (claim: ClaimReplyFragment): string => {
  if (claim.status !== 'DENIED') return 'Answered';
  return isStandingDenial(claim, knownBy.value) ? 'Denied' : 'Denied, and the denial since withdrawn';
};

const Replies = ({ claim }: { claim: ClaimLineFragment }) => (
  <>
    {claim.answeredBy.map(reply => (
      <Reply key={reply.id} title={replyTitle(reply)} claim={reply} />
    ))}
    {claim.answers.map(answered => (
      <Reply key={answered.id} title={claim.status === 'DENIED' ? 'Denies' : 'Responds to'} claim={answered} />
    ))}
    {claim.withdrawnBy.map(reply => (
      <Reply key={reply.id} title="Withdrawn" claim={reply} />
    ))}
    {claim.withdraws.map(denial => (
      <Reply key={denial.id} title="Withdraws" claim={denial} />
    ))}
    {claim.conflictsWith.map(other => (
      <Reply key={other.id} title="Contradicted by" claim={other} />
    ))}
  </>
);

type Props = {
  readonly claim: ClaimLineFragment;
  /** Leaves out its replies and conflicts, where the page shows them beside it. */
  readonly alone?: boolean;
};

/** One claim with its status, its source, and beside it what denies it, answers it, takes it back or cannot hold with it. */
export const ClaimCard = ({ claim, alone = false }: Props) => (
  <article class={`claim claim-${claim.status.toLowerCase()}`} id={claim.id}>
    <p class="statement">{claim.statement}</p>
    <p class="claim-line">
      <StatusMark status={claim.status} />
      {claim.date === null ? null : (
        <span>
          happened <DateText date={claim.date} />
        </span>
      )}
      {claim.attributedTo === null ? null : <span>says {claim.attributedTo}</span>}
      {claim.statedAbout.map(({ id, name }) => (
        <span key={id} class="mark" title="A merge decision has since joined it to another entity">
          said of {name} ({id})
        </span>
      ))}
      {claim.basis === null ? null : <span>basis: {claim.basis}</span>}
      {isKnown(claim, spanIfAny(knownBy.value)) ? null : (
        <span class="mark mark-possible">not certainly published by {knownBy.value}</span>
      )}
      <span class="claim-copy">
        <a href={selecting({ type: 'claim', id: claim.id })} title={`Claim ${claim.id}`}>
          claim {claimNumber(claim.id)?.number ?? claim.id}
        </a>
        <CopyButton text={citationOf(claim)} label="Copy citation" bare />
      </span>
    </p>
    <p class="claim-source">
      <SourceText source={claim.source} />
    </p>
    {claim.note === null ? null : (
      <p class="claim-note">
        <NoteText text={claim.note} at={claim.id} />
      </p>
    )}
    {alone ? null : <Replies claim={claim} />}
  </article>
);
