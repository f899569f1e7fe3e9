import '../../shell/report.css';
import { formatAddress } from '../../address.ts';
import { allPages } from '../../allPages.ts';
import type { ApiError } from '../../api.ts';
import { FirmsDocument } from '../../generated/operations.ts';
import { KindIcon } from '../../marks/EntityName.tsx';
import { NoSuch } from '../../search/NoSuch.tsx';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { address } from '../../state.ts';
import { useAnswer } from '../../useAnswer.ts';
import { ownersRecorded } from './ownersRecorded.ts';

const pageSize = 200;

const useFirms = () =>
  useAnswer('firms', signal => allPages(FirmsDocument, { first: pageSize }, found => found.entities, signal));

/** No firm has the id; the server says whether something else has. */
export const NoFirm = ({ id, error }: { id: string; error: ApiError }) => {
  const { answer } = useFirms();
  const { asOf, knownBy } = address.value ?? {};
  return (
    <NoSuch
      heading={`No firm has the id ${id}`}
      message={error.message}
      id={id}
      candidates={answer}
      hrefOf={firm => formatAddress({ page: 'ownership', own: { firm }, asOf, knownBy })}
      all={{ href: formatAddress({ page: 'ownership', asOf, knownBy }), title: 'All firms' }}
    />
  );
};

/** Without a firm there is no question: all firms, those with recorded owners first. */
export const FirmChooser = () => {
  const { answer, error, retry } = useFirms();
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!answer) return <Loading what="firms" />;
  const groups = [
    { title: 'With recorded owners or controllers', firms: answer.filter(firm => ownersRecorded(firm) > 0) },
    { title: 'Without recorded owners or controllers', firms: answer.filter(firm => ownersRecorded(firm) === 0) },
  ];
  return (
    <div class="report ownership">
      <h1>Ownership</h1>
      <p class="quiet">Who stands above a firm, and with how much. Choose a firm.</p>
      {groups.map(({ title, firms }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="firm-list">
            {firms.map(({ id, kind, name }) => (
              <li key={id}>
                <a
                  class="entity-name"
                  href={formatAddress({
                    page: 'ownership',
                    own: { firm: id },
                    asOf: address.value?.asOf,
                    knownBy: address.value?.knownBy,
                  })}
                >
                  <KindIcon kind={kind} />
                  <span>{name}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
