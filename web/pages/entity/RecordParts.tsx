import { formatAddress } from '../../core/address.ts';
import { asOf, knownBy, selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { ClaimCard } from '../../features/evidence/ClaimCard.tsx';
import { GapList } from '../../features/evidence/GapList.tsx';
import { PropertyList } from '../../features/evidence/PropertyList.tsx';
import { RelationList } from '../../features/evidence/RelationList.tsx';
import { DenialsDocument, type DossierQuery, PropertiesDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { DataTable } from './DataTable.tsx';
import { relationColumns } from './fileColumns.ts';
import type { Column } from './Rows.tsx';
import { type About, TableFiles } from './TableFiles.tsx';

type Entity = NonNullable<DossierQuery['entity']>;

const mostDenials = 20;

const caseColumns: readonly Column<Entity['cases'][number]>[] = [
  {
    title: 'Case',
    text: ({ title }) => title,
    cell: ({ id, title }) => <a href={formatAddress({ page: 'case', id })}>{title}</a>,
  },
  { title: 'Status', text: ({ status }) => status ?? undefined },
];

const nameColumns: readonly Column<Entity['names'][number]>[] = [
  { title: 'Name', text: ({ name }) => name },
  { title: 'From', text: ({ start }) => start ?? undefined, cell: ({ start }) => <DateText date={start} /> },
  {
    title: 'Until',
    text: ({ end }) => end ?? 'no end reported',
    cell: ({ end }) => (end === null ? undefined : <DateText date={end} />),
  },
  {
    title: 'Sources',
    text: ({ claims }) =>
      claims.map(({ source }) => `${source.publisher}, ${source.title}`).join('; ') || 'the file alone',
    cell: ({ claims }) =>
      claims.length === 0 ? undefined : (
        <ul>
          {claims.map(({ id, source }) => (
            <li key={id}>
              <a href={selecting({ type: 'claim', id })}>
                {source.publisher}, {source.title}
              </a>
            </li>
          ))}
        </ul>
      ),
  },
];

/** The denials of what is said of it, with what they answer. */
const DenialList = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(DenialsDocument, { id, first: mostDenials });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="denials" />;
  const { nodes, totalCount } = data.claims;
  return (
    <Section level={2} title="Denials" count={totalCount}>
      {nodes.map(claim => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {totalCount > nodes.length ? (
        <p class="notice">
          {nodes.length} of {totalCount} are listed; all are among the claims.
        </p>
      ) : null}
    </Section>
  );
};

/** Every property with the claims behind it. */
const Properties = ({ id, kind }: Pick<Entity, 'id' | 'kind'>) => {
  const { data, error, retry } = useQuery(PropertiesDocument, { id, asOf: asOf.value, knownBy: knownBy.value });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="properties" />;
  return (
    <Section level={2} title="Properties">
      <PropertyList kind={kind} properties={data.entity?.propertyEvidence ?? []} />
    </Section>
  );
};

type Props = { readonly entity: Entity; readonly about: About; readonly denials: number };

/** What is said of an entity of any kind: cases, denials, open questions, relations, names and properties. */
export const RecordParts = ({ entity, about, denials }: Props) => {
  const { cases, gaps, names } = entity;
  return (
    <>
      <DataTable title="Cases" about={about} columns={caseColumns} rows={cases} idOf={({ id }) => id}>
        {cases.length === 0 ? <p class="quiet">No recorded case speaks of it.</p> : null}
      </DataTable>
      {denials === 0 ? null : <DenialList id={entity.id} />}
      {gaps.length === 0 ? null : (
        <Section level={2} title="Open questions" count={gaps.length}>
          <GapList gaps={gaps} />
        </Section>
      )}
      {entity.relationCounts.length === 0 ? null : (
        <Section level={2} title="Relations">
          <RelationList
            id={entity.id}
            counts={entity.relationCounts}
            below={edges => <TableFiles title="Relations" about={about} columns={relationColumns} rows={edges} />}
          />
        </Section>
      )}
      {names.length < 2 ? null : (
        <DataTable
          title="Names in time"
          about={about}
          columns={nameColumns}
          rows={names}
          idOf={({ name, start }) => `${name} ${start ?? ''}`}
        />
      )}
      <Properties id={entity.id} kind={entity.kind} />
    </>
  );
};
