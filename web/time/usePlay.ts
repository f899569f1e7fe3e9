import { useEffect, useState } from 'preact/hooks';
import { nextDate } from './histogram.ts';

const millisecondsADate = 1200;

/**
 * Goes from date to date on its own until the last one; from the first again when it stands at the last.
 * `playing` is undefined where there is nothing to play.
 */
export const usePlay = (
  dates: readonly string[],
  at: string,
  onChoose: (date: string) => void,
): { readonly playing: boolean | undefined; readonly toggle: () => void } => {
  const [playing, setPlaying] = useState(false);
  const next = nextDate(dates, at, 1);
  useEffect(() => {
    if (!playing) return;
    if (next === undefined) return setPlaying(false);
    const timer = setTimeout(() => onChoose(next), millisecondsADate);
    return () => clearTimeout(timer);
  }, [playing, at]);
  const first = nextDate(dates, '', 1);
  const toggle = (): void => {
    if (!playing && next === undefined && first !== undefined) onChoose(first);
    setPlaying(!playing);
  };
  return { playing: first === undefined || (next === undefined && first === at) ? undefined : playing, toggle };
};
