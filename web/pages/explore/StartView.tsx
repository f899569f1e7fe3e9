import { formatAddress } from '../../core/address.ts';
import { explorerOwn } from '../../core/drawnAddress.ts';
import { useQuery } from '../../core/useQuery.ts';
import { ExplorerStartDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';

/** Where to begin when nothing is drawn: a search, or the hardware and parties of a case. */
export const StartView = () => {
  const { data, error, retry } = useQuery(ExplorerStartDocument, {});
  return (
    <section class="start">
      <h2>Nothing is shown yet</h2>
      <p>
        Search above (press <kbd>/</kbd>): what you choose is drawn here. Then expand it by kind of relation, step by
        step. Or begin with what a case is about:
      </p>
      {error ? <QueryFailure error={error} onRetry={retry} /> : null}
      {!data && !error ? <Loading what="cases" /> : null}
      <ul>
        {data?.cases.map(({ id, title, latestDate, hardware, parties }) => {
          const ids = [id, ...hardware.map(entity => entity.id), ...parties.map(({ entity }) => entity.id)];
          return (
            <li key={id}>
              <a
                href={formatAddress({
                  page: 'explore',
                  own: explorerOwn([...new Set(ids)]),
                  asOf: latestDate ?? undefined,
                })}
              >
                {title}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
