import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { dateInWords } from '../words.ts';
import { DateField } from './DateField.tsx';
import { dayNumber, dayText, spanOf } from './days.ts';
import { Histogram } from './Histogram.tsx';
import { binsOf, nextDate } from './histogram.ts';
import { usePlay } from './usePlay.ts';

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
  const day = dragged === undefined ? chosen && spanOf(chosen)[1] : dayText(dragged);
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
