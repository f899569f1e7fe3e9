import { dayBefore } from '../../../domain/dates.ts';
import type { Properties } from '../../../domain/graph.ts';
import { dateIn } from './values.ts';

/** A date of a field; of one that is none, `dropped` says so. */
export const dateOrDrop = (text: string | undefined, field: string, dropped: string[]): string | undefined => {
  const date = text === undefined ? undefined : dateIn(text);
  if (text !== undefined && date === undefined) dropped.push(`${field} that is no date, such as ${text}`);
  return date;
};

/**
 * The dates between which something held. What has ended and does not say when, or not when it can have, ended at the
 * latest before the day of the edition.
 */
export const heldBetween = (
  {
    start,
    end,
    isOver,
  }: { readonly start?: string | undefined; readonly end?: string | undefined; readonly isOver: boolean },
  day: string,
  dropped: string[],
): Properties => {
  const isTurnedOver = start !== undefined && end !== undefined && end < start.slice(0, end.length);
  if (isTurnedOver) dropped.push(`dates that end before they begin, such as ${start} to ${end}`);
  const ended = isTurnedOver ? undefined : end;
  return {
    ...(start === undefined || isTurnedOver ? {} : { start }),
    ...(ended === undefined
      ? isOver || isTurnedOver
        ? { end: dayBefore(day), endNoLater: true }
        : {}
      : { end: ended }),
  };
};
