import { dateInWords, notReported } from '../../core/words.ts';

/** An ISO date as far as it is known, in words when pointed at; unknown is said. */
export const DateText = ({ date }: { date: string | null | undefined }) =>
  date === null || date === undefined ? (
    <span class="quiet">{notReported}</span>
  ) : (
    <time dateTime={date} title={dateInWords(date)} class="date">
      {date}
    </time>
  );

/** When something held. An end that nobody reported leaves it open. */
export const SpanText = ({ start, end }: { start: string | null; end: string | null }) =>
  start === null && end === null ? (
    <span class="quiet">dates not reported</span>
  ) : start === end ? (
    <DateText date={start} />
  ) : (
    <span>
      {start === null ? <span class="quiet">start not reported</span> : <DateText date={start} />} –{' '}
      {end === null ? <span class="quiet">no end reported</span> : <DateText date={end} />}
    </span>
  );
