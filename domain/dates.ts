/**
 * Partial ISO dates (`2025`, `2025-03`, `2025-03-04`) and the spans of days they stand for.
 * A day is its ISO text, so days compare as text; `dawn` and `never` stand for an open start and end.
 */
export type Day = string;
export const dawn: Day = '0000-01-01';
export const never: Day = '9999-12-31';

/** Both ends included. */
export type Span = { readonly first: Day; readonly last: Day };

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days a partial date may mean; undefined when it is no date (`2025-13`, `2025-02-30`, `March`). */
export const parseDate = (text: string): Span | undefined => {
  const match = shape.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1000) return undefined;
  if (match[2] === undefined) return { first: `${match[1]}-01-01`, last: `${match[1]}-12-31` };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const prefix = `${match[1]}-${match[2]}`;
  if (match[3] === undefined) return { first: `${prefix}-01`, last: `${prefix}-${twoDigits(daysIn(year, month))}` };
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month) ? { first: text, last: text } : undefined;
};

/** Whether a text is a partial date; `2025-02-30` and a year before 1000 are none. */
export const isPartialDate = (text: string): boolean => parseDate(text) !== undefined;

/** As `parseDate`, for dates that the loader or the API has already checked. Throws on any other text. */
export const spanOf = (text: string): Span => {
  const span = parseDate(text);
  if (!span) throw new Error(`not a date: ${text}; write 2025, 2025-03 or 2025-03-04`);
  return span;
};

/** As `spanOf`; undefined where no date is given. */
export const spanIfAny = (text: string | null | undefined): Span | undefined =>
  text === undefined || text === null ? undefined : spanOf(text);

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const shifted = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day: Day): Day => shifted(day, 1);
export const dayBefore = (day: Day): Day => shifted(day, -1);

export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);

/**
 * When something held: it began on some day of `start` and ended on some day of `end`, both days included.
 * Its certain span has the days on which it held whichever of them are meant, its possible span those for some of them.
 * `presumed`: no end is reported, and `end` opens on the day of the last report; it is presumed to go on from there up to
 * that day.
 */
export type Validity = { readonly start: Span; readonly end: Span; readonly presumed?: Day };

export const certainSpan = (v: Validity): Span | undefined =>
  v.start.last <= v.end.first ? { first: v.start.last, last: v.end.first } : undefined;

export const possibleSpan = (v: Validity): Span | undefined =>
  v.start.first <= v.end.last ? { first: v.start.first, last: v.end.last } : undefined;

/** The days on which it held certainly or as presumed. */
export const heldSpan = (v: Validity): Span | undefined =>
  v.presumed === undefined || v.presumed < v.start.last
    ? certainSpan(v)
    : { first: v.start.last, last: later(v.end.first, v.presumed) };

/** How surely something held, the surest first. */
export const certainties = ['certain', 'presumed', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

/** 0 is the surest. */
export const certaintyRank = (certainty: Certainty): number => certainties.indexOf(certainty);

/** What is presumed counts as holding; what is merely possible does not. */
export const isHeld = (certainty: Certainty | undefined): boolean =>
  certainty === 'certain' || certainty === 'presumed';

const extreme = (all: Iterable<Certainty>, better: (a: number, b: number) => number): Certainty | undefined => {
  const ranks = [...all].map(certaintyRank);
  return ranks.length === 0 ? undefined : certainties[ranks.reduce((a, b) => better(a, b))];
};

/** How surely all hold together; undefined for none. */
export const leastCertain = (all: Iterable<Certainty>): Certainty | undefined => extreme(all, Math.max);

/** How surely at least one of them holds; undefined for none. */
export const mostCertain = (all: Iterable<Certainty>): Certainty | undefined => extreme(all, Math.min);

const contains = (outer: Span | undefined, inner: Span): boolean =>
  outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;

/**
 * Certain: reported to hold on every day of `asOf`, whichever day each date means. Presumed: on every day, where some of
 * them lie after the last report. Possible: on some day, for some meaning of the dates. Undefined: on none.
 */
export const holdsAt = (v: Validity, asOf: Span): Certainty | undefined => {
  if (contains(certainSpan(v), asOf)) return 'certain';
  if (contains(heldSpan(v), asOf)) return 'presumed';
  const possible = possibleSpan(v);
  return possible && possible.first <= asOf.last && asOf.first <= possible.last ? 'possible' : undefined;
};

/** The latest of the days that lie in the most of the spans, and in how many; undefined without spans. */
export const mostCovered = (spans: readonly Span[]): { readonly day: Day; readonly count: number } | undefined => {
  let best: { day: Day; count: number } | undefined;
  // A day that is no last day of a span lies in no more of them than the next one that is.
  for (const { last: day } of spans) {
    const count = spans.filter(span => span.first <= day && day <= span.last).length;
    if (!best || count > best.count || (count === best.count && day > best.day)) best = { day, count };
  }
  return best;
};

/** The earlier and the later of two partial dates, by what each certainly reaches. */
export const latestDate = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (best, date) => (best === undefined || order(date, best) > 0 ? date : best),
    undefined,
  );

export const earliestDate = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (best, date) => (best === undefined || order(date, best) < 0 ? date : best),
    undefined,
  );

/** Orders partial dates by their last possible day, then by their first. */
const order = (a: string, b: string): number => {
  const x = spanOf(a);
  const y = spanOf(b);
  return x.last.localeCompare(y.last) || x.first.localeCompare(y.first);
};
