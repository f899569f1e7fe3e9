import '../../features/report/report.css';
import { formatAddress } from '../../core/address.ts';
import { allPages } from '../../core/allPages.ts';
import type { ApiError } from '../../core/api.ts';
import { address } from '../../core/state.ts';
import { useAnswer } from '../../core/useAnswer.ts';
import { NoSuch } from '../../features/search/NoSuch.tsx';
import { FirmsDocument, type RelationKind } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';

type Counted = { readonly relationCounts: readonly { readonly kind: RelationKind; readonly incoming: number }[] };

/** How many holdings in a firm and controls of it are recorded, at any date. */
const ownersRecorded = ({ relationCounts }: Counted): number =>
  relationCounts
    .filter(({ kind }) => kind === 'OWNS' || kind === 'CONTROLS')
    .reduce((sum, { incoming }) => sum + incoming, 0);

const pageSize = 200;

const useFirms = () =>
  useAnswer('firms', signal => allPages(FirmsDocument, { first: pageSize }, found => found.entities, signal));

/** No firm has the id; the server says whether something else has. */
export const NoFirm = ({ id, error }: { id: string; error: ApiError }) => {
  const { data: answer, error: unlisted, retry } = useFirms();
  const { asOf, knownBy } = address.value ?? {};
  return (
    <NoSuch
      heading={`No firm has the id ${id}`}
      message={error.message}
      id={id}
      candidates={answer}
      failure={unlisted && { error: unlisted, onRetry: retry }}
      hrefOf={firm => formatAddress({ page: 'ownership', own: { firm }, asOf, knownBy })}
      all={{ href: formatAddress({ page: 'ownership', asOf, knownBy }), title: 'All firms' }}
    />
  );
};

/** Without a firm there is no question: all firms, those with recorded owners first. */
export const FirmChooser = () => {
  const { data: answer, error, retry } = useFirms();
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!answer) return <Loading what="firms" />;
  const groups = [
    { title: 'With recorded owners or controllers', firms: answer.filter(firm => ownersRecorded(firm) > 0) },
    { title: 'Without recorded owners or controllers', firms: answer.filter(firm => ownersRecorded(firm) === 0) },
  ];
  return (
    <div class="report ownership">
      <h1>Ownership</h1>
      <p class="quiet">Shareholders and controllers of a firm, with their interests. Choose a firm.</p>
      {groups.map(({ title, firms }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="firm-list">
            {firms.map(firm => (
              <li key={firm.id}>
                <a
                  class="entity-name"
                  href={formatAddress({
                    page: 'ownership',
                    own: { firm: firm.id },
                    asOf: address.value?.asOf,
                    knownBy: address.value?.knownBy,
                  })}
                >
                  <KindIcon kind={firm.kind} />
                  <span>
                    <ShortName entity={firm} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
