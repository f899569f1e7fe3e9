import { QueryFailure } from '../../shell/Failure.tsx';
import { numberInWords } from '../../words.ts';
import type { Screening } from './useScreening.ts';

type Props = { readonly screening: Screening; readonly count: number };

/** How far a list has been asked: it can be stopped and gone on with, and keeps what was answered before a failure. */
export const ScreenProgress = ({ screening: { done, error, stopped, stop, goOn }, count }: Props) => {
  if (done >= count) return null;
  const far = `${numberInWords(done)} of ${numberInWords(count)} asked so far`;
  return (
    <>
      {error && <QueryFailure error={error} onRetry={goOn} />}
      <div class="screen-progress">
        <progress value={done} max={count} aria-label="Asked so far" />
        <span class="small" role="status">
          {stopped ? `Stopped: ${far}.` : `${far}.`}
        </span>
        {error ? null : (
          <button type="button" class="button" onClick={stopped ? goOn : stop}>
            {stopped ? 'Go on' : 'Stop'}
          </button>
        )}
      </div>
    </>
  );
};
