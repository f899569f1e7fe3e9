import type { ComponentChildren } from 'preact';
import { asOf, knownBy, selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { type RelationKind, RelationsOfDocument, type RelationsOfQuery } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { DisputedMark, DoubtMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { relationGroups } from './relationGroups.ts';

type Edge = RelationsOfQuery['neighbours']['edges'][number];

const RelationRow = ({ node, relation }: Edge) => (
  <li class="relation-row">
    <EntityName entity={node} />
    <p class="claim-line small">
      <a href={selecting({ type: 'relation', id: relation.id })}>
        {relation.text}
        <span class="hidden"> {node.name}: evidence</span>
      </a>
      <StatusMark status={relation.status} />
      <DoubtMark certainty={relation.certainty} continuance={relation.continuance} />
      {relation.disputed ? <DisputedMark /> : null}
    </p>
  </li>
);

type Props = {
  readonly id: string;
  readonly counts: readonly { readonly kind: RelationKind; readonly outgoing: number; readonly incoming: number }[];
  /** What stands below the list, made of the relations in it. */
  readonly below?: (edges: readonly Edge[]) => ComponentChildren;
};

const most = 100;

/** The relations of an entity at the chosen dates, by kind, with how many there are at any date. */
export const RelationList = ({ id, counts, below }: Props) => {
  const { data, error, retry } = useQuery(RelationsOfDocument, {
    id,
    asOf: asOf.value,
    knownBy: knownBy.value,
    first: most,
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  const neighbours = data?.neighbours;
  return (
    <>
      {relationGroups(id, counts, neighbours?.edges ?? []).map(group => (
        <details key={group.key} open={group.total <= 12}>
          <summary>
            {group.heading}
            <span class="count">
              {neighbours && group.edges.length !== group.total
                ? `${group.edges.length} of ${group.total}`
                : group.total}
            </span>
          </summary>
          <ul>
            {group.edges.map(edge => (
              <RelationRow key={edge.relation.id} {...edge} />
            ))}
          </ul>
          {neighbours && group.edges.length < group.total && asOf.value !== undefined ? (
            <p class="small quiet">
              {counted(group.total - group.edges.length, 'more relation holds', 'more relations hold')} at other dates
              only, or beyond the first {most}.
            </p>
          ) : null}
        </details>
      ))}
      {neighbours && neighbours.totalCount > most ? (
        <p class="small quiet">
          The first {most} of {counted(neighbours.totalCount, 'relation')} are listed here.
        </p>
      ) : null}
      {neighbours ? below?.(neighbours.edges) : null}
    </>
  );
};
