import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { graphKinds, targetKinds } from '../../../domain/vocabulary/kinds.ts';
import '../../features/report/report.css';
import { formatAddress } from '../../core/address.ts';
import type { ApiError } from '../../core/api.ts';
import { address } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted, upperFirst } from '../../core/words.ts';
import { NoSuch } from '../../features/search/NoSuch.tsx';
import { ChainTargetsDocument, type EntityRefFragment } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';

type Target = { readonly entity: EntityRefFragment; readonly asOf?: string | null };

const Group = ({ title, targets }: { title: string; targets: readonly Target[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {targets.map(({ entity, asOf }) => (
        <li key={entity.id}>
          <a
            class="entity-name"
            href={formatAddress({
              page: 'chains',
              own: { target: entity.id },
              asOf: address.value?.asOf ?? asOf ?? undefined,
              knownBy: address.value?.knownBy,
            })}
          >
            <KindIcon kind={entity.kind} />
            <span>
              <ShortName entity={entity} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** Nothing has the id, or it is something that chains do not begin at; the server says which. */
export const NoTarget = ({ id, error }: { id: string; error: ApiError }) => {
  const { data, error: unlisted, retry } = useQuery(ChainTargetsDocument, {});
  const { asOf, knownBy } = address.value ?? {};
  return (
    <NoSuch
      heading={`No chains begin at ${id}`}
      message={error.message}
      id={id}
      candidates={data && [...data.entities.nodes, ...data.cases.filter(({ hardware }) => hardware.length > 0)]}
      failure={unlisted && { error: unlisted, onRetry: retry }}
      hrefOf={target => formatAddress({ page: 'chains', own: { target }, asOf, knownBy })}
      all={{ href: formatAddress({ page: 'chains', asOf, knownBy }), title: 'All hardware and cases' }}
    />
  );
};

/** Without a target there is no question: all hardware and cases to choose from. */
export const TargetChooser = () => {
  const { data, error, retry } = useQuery(ChainTargetsDocument, {});
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="hardware" />;
  const listed = data.entities.nodes.length;
  return (
    <div class="report chains">
      <h1>Access chains</h1>
      <p class="quiet">Who gets to use which hardware, and through whom. Choose where a chain begins.</p>
      {listed < data.entities.totalCount ? (
        <p class="notice">
          The first {listed} of {counted(data.entities.totalCount, 'fleet, site and lease', 'fleets, sites and leases')}{' '}
          stand here, by name. Find others with the search above, and open their chains from there.
        </p>
      ) : null}
      <div class="targets">
        <Group
          title="Cases"
          targets={data.cases.flatMap(found =>
            found.hardware.length === 0 ? [] : [{ entity: found, asOf: found.openingDate }],
          )}
        />
        {graphKinds
          .filter(kind => targetKinds.has(kind))
          .map(kind => (
            <Group
              key={kind}
              title={upperFirst(entityKinds[kind].noun[1])}
              targets={data.entities.nodes.flatMap(entity => (entity.kind === kind ? [{ entity }] : []))}
            />
          ))}
      </div>
    </div>
  );
};
