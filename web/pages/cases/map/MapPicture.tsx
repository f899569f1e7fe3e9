import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countryInWords } from '../../../core/words.ts';
import { amountsInWords } from '../../../features/chain/measureWords.ts';
import type { Point } from '../../../graph/graph.ts';
import { arrange, type Placed, seatRadius } from './arrange.ts';
import { Circle } from './Circle.tsx';
import { type Line, type Mark, type Seat, totalInWords } from './mapMarks.ts';
import { land, outlines } from './outlines.ts';

export type PictureProps = {
  readonly marks: readonly Mark[];
  readonly seats: readonly Seat[];
  readonly lines: readonly Line[];
  readonly chosen: string | undefined;
  readonly pointed: string | undefined;
  /** The mouse or the keyboard is at a country, or at none. */
  readonly onPoint: (country: string | undefined) => void;
  readonly onChoose: (country: string) => void;
};

const wordsOf = {
  mark: ({ country, total }: Mark): string =>
    `${countryInWords(country)}\n${(amountsInWords(total) ?? 'number not reported').replace(', ', '\n')}`,
  seat: ({ country }: Seat): string => `Seat: ${countryInWords(country)}`,
};

/** A line that bows a little, so that two between the same places do not cover each other. */
const bow = (from: Point, to: Point): string => {
  const [x, y] = [(from.x + to.x) / 2 + (to.y - from.y) * 0.16, (from.y + to.y) / 2 - (to.x - from.x) * 0.16];
  return `M${from.x},${from.y}Q${x},${y} ${to.x},${to.y}`;
};

const widestLine = 5;

type LabelProps = { readonly at: Point | undefined; readonly class: string; readonly children: ComponentChildren };

const Label = ({ at, class: className, children }: LabelProps) =>
  at === undefined ? null : (
    <span class={`map-label ${className}`} aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {children}
    </span>
  );

/** Where a mark stands beside its place, a thin line leads there. */
const Leader = <T,>({ placed: { at, place, radius } }: { placed: Placed<T> }) =>
  Math.hypot(at.x - place.x, at.y - place.y) < radius ? null : (
    <path class="map-leader" d={`M${at.x},${at.y}L${place.x},${place.y}`} />
  );

type WithoutProps = Pick<PictureProps, 'marks' | 'chosen' | 'onChoose'>;

/** Countries that have no place on the map. */
const Without = ({ marks, chosen, onChoose }: WithoutProps) =>
  marks.length === 0 ? null : (
    <ul class="small">
      {marks.map(({ country, total }) => (
        <li key={country}>
          Not on this map:{' '}
          <button type="button" class="text-button" aria-pressed={country === chosen} onClick={() => onChoose(country)}>
            {totalInWords(total)}
          </button>
        </li>
      ))}
    </ul>
  );

/** The map itself. Its land is read with it, so that the rest of the page need not wait. */
export const MapPicture = ({ marks, seats, lines, chosen, pointed, onPoint, onChoose }: PictureProps) => {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!host.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(host.current);
    return () => watcher.disconnect();
  }, []);
  const size = { width, height: Math.max(260, Math.min(340, Math.round(width * 0.5))) };
  const drawn = useMemo(
    () => (width === 0 ? undefined : arrange(marks, seats, size, wordsOf)),
    [marks, seats, size.width, size.height],
  );
  const standing = (country: string, among: readonly Placed<{ readonly country: string }>[]): Point | undefined =>
    among.find(({ of }) => of.country === country)?.at;
  const lit = pointed ?? chosen;
  return (
    <div>
      <div ref={host} class="map-picture" style={{ height: `${size.height}px` }}>
        {drawn ? (
          <>
            <svg width={size.width} height={size.height} aria-hidden="true">
              <path class="map-land" d={drawn.path(land) ?? ''} />
              {drawn.marks.map(({ of: { country } }) => {
                const outline = outlines.get(country);
                return outline ? (
                  <path key={country} class="map-country" data-lit={country === lit} d={drawn.path(outline) ?? ''} />
                ) : null;
              })}
              {lines.map(({ seat, country, parties }) => {
                const [from, to] = [standing(seat, drawn.seats), standing(country, drawn.marks)];
                return from && to ? (
                  <path
                    key={`${seat} ${country}`}
                    class="map-line"
                    data-lit={lit === undefined ? undefined : country === lit}
                    stroke-width={Math.min(widestLine, 1 + Math.log2(parties))}
                    d={bow(from, to)}
                  />
                ) : null;
              })}
              {drawn.marks.map(placed => (
                <g key={placed.of.country}>
                  <Leader placed={placed} />
                  <Circle mark={placed.of} at={placed.at} lit={placed.of.country === lit} />
                </g>
              ))}
              {drawn.seats.map(placed => (
                <g key={placed.of.country}>
                  <Leader placed={placed} />
                  <rect
                    class="map-seat"
                    {...{ x: placed.at.x - seatRadius, y: placed.at.y - seatRadius }}
                    {...{ width: 2 * seatRadius, height: 2 * seatRadius }}
                  />
                </g>
              ))}
            </svg>
            {drawn.seats.map(({ of, label }) => (
              <Label key={of.country} at={label} class="map-seat-label">
                {wordsOf.seat(of)}
              </Label>
            ))}
            {drawn.marks.map(({ of, label }) => (
              <Label key={of.country} at={label} class="">
                {wordsOf.mark(of)}
              </Label>
            ))}
            <ul>
              {drawn.marks.map(({ of: { country, total }, at, radius }) => (
                <li key={country}>
                  <button
                    type="button"
                    class="map-mark"
                    style={{
                      left: `${at.x}px`,
                      top: `${at.y}px`,
                      width: `${2 * radius + 4}px`,
                      height: `${2 * radius + 4}px`,
                    }}
                    aria-pressed={country === chosen}
                    onMouseEnter={() => onPoint(country)}
                    onMouseLeave={() => onPoint(undefined)}
                    onFocus={() => onPoint(country)}
                    onBlur={() => onPoint(undefined)}
                    onClick={() => onChoose(country)}
                  >
                    <span class="hidden">{totalInWords(total)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {drawn ? <Without {...{ chosen, onChoose }} marks={drawn.without} /> : null}
    </div>
  );
};
