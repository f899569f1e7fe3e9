import { onPaper } from '../../core/paper.ts';
import { amendOwn, asOf } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { type RegimeLineFragment, RegimesDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';

/** By whose reading the 50 Percent Rule was judged, with its day and its source; another can be chosen, and the address keeps it. */
export const RegimeChooser = ({ read }: { read: RegimeLineFragment }) => {
  const { data, error, retry } = useQuery(RegimesDocument, onPaper.value ? undefined : { asOf: asOf.value }, 'former');
  const offered = data?.regimes ?? [read];
  return (
    <>
      <p class="small regime">
        {onPaper.value ? (
          <>
            50 Percent Rule as read by <b>{read.name}</b>
          </>
        ) : (
          <label>
            50 Percent Rule as read by{' '}
            <select
              value={read.id}
              onChange={event => {
                const chosen = event.currentTarget.value;
                amendOwn({ regime: chosen === offered[0]?.id ? undefined : chosen });
              }}
            >
              {offered.map(({ id, name }) => (
                <option key={id} value={id} selected={id === read.id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}{' '}
        <span class="quiet">
          {read.text}, since {read.from} (<a href={read.sourceUrl}>{read.sourceTitle}</a>)
        </span>
      </p>
      {error ? <PartFailure what="The other regimes" error={error} onRetry={retry} /> : null}
    </>
  );
};
