import '../../shell/report.css';
import { formatAddress } from '../../address.ts';
import type { ApiError } from '../../api.ts';
import { kindLooks } from '../../entityKinds.ts';
import { ChainTargetsDocument, type EntityKind, type EntityRefFragment } from '../../generated/operations.ts';
import { KindIcon } from '../../marks/EntityName.tsx';
import { NoSuch } from '../../search/NoSuch.tsx';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { address } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { upperFirst } from '../../words.ts';

const kinds: readonly EntityKind[] = ['GpuFleet', 'DataCenter', 'Lease'];

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
            <span>{entity.name}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** Nothing has the id, or it is something that chains do not begin at; the server says which. */
export const NoTarget = ({ id, error }: { id: string; error: ApiError }) => {
  const { data } = useQuery(ChainTargetsDocument, {});
  const { asOf, knownBy } = address.value ?? {};
  return (
    <NoSuch
      heading={`No chains begin at ${id}`}
      message={error.message}
      id={id}
      candidates={data && [...data.entities.nodes, ...data.cases.filter(({ hardware }) => hardware.length > 0)]}
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
  return (
    <div class="report chains">
      <h1>Access chains</h1>
      <p class="quiet">Who gets to use which hardware, and over whom. Choose where a chain begins.</p>
      <div class="targets">
        <Group
          title="Cases"
          targets={data.cases.flatMap(found =>
            found.hardware.length === 0 ? [] : [{ entity: found, asOf: found.openingDate }],
          )}
        />
        {kinds.map(kind => (
          <Group
            key={kind}
            title={upperFirst(kindLooks[kind].many)}
            targets={data.entities.nodes.flatMap(entity => (entity.kind === kind ? [{ entity }] : []))}
          />
        ))}
      </div>
    </div>
  );
};
