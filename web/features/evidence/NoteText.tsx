import { selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { NamedDocument } from '../../generated/operations.ts';
import { NotNamed } from '../../ui/marks/NotNamed.tsx';
import { claimNumber, mentionsIn } from './mentions.ts';

type Props = {
  readonly text: string;
  /** Id of the claim that the note stands at: claims of its own case are named by number alone. */
  readonly at?: string;
};

/** What an id within a note stands for, by its name, as a link; the id itself where there is no such thing. */
const Mention = ({ id, at }: { id: string; at: string | undefined }) => {
  const { data, error } = useQuery(NamedDocument, { id });
  if (error) return <NotNamed id={id} error={error} />;
  const node = data?.node;
  if (!node) return id;
  if ('statement' in node) {
    const number = claimNumber(id)?.number ?? id;
    const isNear = at !== undefined && claimNumber(at)?.case === claimNumber(id)?.case;
    return (
      <a class="mention" href={selecting({ type: 'claim', id })} title={node.statement}>
        claim {number}
        {isNear || node.case === null ? '' : ` of “${node.case.name}”`}
      </a>
    );
  }
  if ('publisher' in node) return <cite title={node.title}>{node.publisher}</cite>;
  return 'name' in node ? (
    <a class="mention" href={selecting({ type: 'entity', id })}>
      {node.name}
    </a>
  ) : (
    id
  );
};

/** A note in which the ids of claims, sources and entities have become their names. */
export const NoteText = ({ text, at }: Props) => (
  <>
    {mentionsIn(text).map((part, index) =>
      'id' in part ? <Mention key={`${index} ${part.id}`} id={part.id} at={at} /> : part.text,
    )}
  </>
);
