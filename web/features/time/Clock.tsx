import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { spanOf } from '../../../domain/dates.ts';
import { dayNumber, dayText } from '../../core/days.ts';
import { dateInWords } from '../../core/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DateField } from './DateField.tsx';
import { type Bin, binsOf, nextDate } from './histogram.ts';

const millisecondsADate = 1200;

/**
 * Goes from date to date on its own until the last one; from the first again when it stands at the last.
 * `playing` is undefined where there is nothing to play.
 */
const usePlay = (
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

type HistogramProps = { readonly bins: readonly Bin[]; readonly upTo: string };

/** Claims by month; months after the chosen day are pale. Decoration of the slider above it, which says the date. */
const Histogram = ({ bins, upTo }: HistogramProps) => {
  const most = Math.max(1, ...bins.map(bin => bin.count));
  return (
    <div class="histogram" aria-hidden="true">
      {bins.map(({ month, count }) => (
        <span
          key={month}
          class={`bin${month > upTo ? ' bin-later' : ''}${month.endsWith('-01') ? ' bin-year' : ''}`}
          title={`${month}: ${count}`}
          data-year={month.endsWith('-01') ? month.slice(0, 4) : undefined}
        >
          {/* The root lets one claim be seen beside a hundred. */}
          <span style={{ height: `${Math.sqrt(count / most) * 100}%` }} />
        </span>
      ))}
    </div>
  );
};

type Props = {
  readonly title: string;
  readonly help: string;
  readonly chosen: string | undefined;
  readonly dates: readonly string[];
  readonly domain: readonly [first: number, last: number];
  /** What holds when no date is chosen. */
  readonly unset: string;
  /** What the steps go to. */
  readonly event?: string;
  readonly onChoose: (date: string | undefined) => void;
};

/** While the slider is dragged, the page follows once it rests this long. */
const restMilliseconds = 150;

/** One clock: a date that can be written, stepped from event to event, or dragged over the months of the claims. */
export const Clock = ({ title, help, chosen, dates, domain, unset, event = 'date of a claim', onChoose }: Props) => {
  const [first, last] = domain;
  const [dragged, setDragged] = useState<number>();
  useEffect(() => {
    if (dragged === undefined) return;
    const timer = setTimeout(() => {
      onChoose(dayText(dragged));
      setDragged(undefined);
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [dragged]);
  const day = dragged === undefined ? chosen && spanOf(chosen).last : dayText(dragged);
  const at = day ?? dayText(last);
  const { playing, toggle } = usePlay(dates, at, onChoose);
  const step = (direction: 1 | -1) => {
    const next = nextDate(dates, at, direction);
    return (
      <button
        type="button"
        class="icon-button"
        disabled={next === undefined}
        aria-label={`${title}: ${direction === 1 ? 'next' : 'previous'} ${event}`}
        title={next === undefined ? '' : `To ${next}`}
        onClick={() => onChoose(next)}
      >
        <Icon node={direction === 1 ? ChevronRight : ChevronLeft} />
      </button>
    );
  };
  return (
    <div class="clock">
      <span class="clock-title" title={help}>
        {title}
      </span>
      {step(-1)}
      <DateField
        label={`${title}: ${help}`}
        value={dragged === undefined ? chosen : day}
        unset={unset}
        onChoose={onChoose}
      />
      {step(1)}
      <button
        type="button"
        class="icon-button clock-play"
        disabled={playing === undefined}
        aria-label={playing ? `${title}: stop` : `${title}: go from date to date`}
        title={playing ? 'Stop' : 'Go from date to date'}
        onClick={toggle}
      >
        <Icon node={playing ? Pause : Play} />
      </button>
      <div class="clock-plot">
        <Histogram bins={binsOf(dates, domain)} upTo={at.slice(0, 7)} />
        <input
          type="range"
          min={first}
          max={last}
          value={Math.min(Math.max(dayNumber(at), first), last)}
          aria-label={`${title}, by day`}
          aria-valuetext={dateInWords(at)}
          onInput={event => setDragged(Number(event.currentTarget.value))}
        />
      </div>
      <button
        type="button"
        class="icon-button"
        disabled={chosen === undefined}
        aria-label={`${title}: back to today`}
        title="Back to today"
        onClick={() => onChoose(undefined)}
      >
        <Icon node={X} />
      </button>
    </div>
  );
};
