import type { ClaimLineFragment, ClaimReplyFragment } from '../generated/operations.ts';
import { DateText } from '../marks/DateText.tsx';
import { StatusMark } from '../marks/StatusMark.tsx';
import { knownBy, selecting } from '../state.ts';
import { CopyButton } from './CopyButton.tsx';
import { citationOf } from './citation.ts';
import { isKnownBy } from './knownBy.ts';
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

const replyTitle = (claim: ClaimReplyFragment): string => (claim.status === 'DENIED' ? 'Denied' : 'Answered');

const Replies = ({ claim }: { claim: ClaimLineFragment }) => (
  <>
    {claim.answeredBy.map(reply => (
      <Reply key={reply.id} title={replyTitle(reply)} claim={reply} />
    ))}
    {claim.answers.map(answered => (
      <Reply key={answered.id} title={claim.status === 'DENIED' ? 'It denies' : 'It answers'} claim={answered} />
    ))}
    {claim.conflictsWith.map(other => (
      <Reply key={other.id} title="Cannot hold beside" claim={other} />
    ))}
  </>
);

type Props = {
  readonly claim: ClaimLineFragment;
  /** Leaves out its replies and conflicts, where the page shows them beside it. */
  readonly alone?: boolean;
};

/** One claim with its status, its source, and beside it what denies it, answers it or cannot hold with it. */
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
      {isKnownBy(claim.source, knownBy.value) ? null : (
        <span class="mark mark-possible">not surely published by {knownBy.value}</span>
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
