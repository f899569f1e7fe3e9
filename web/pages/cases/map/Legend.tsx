import { Circle } from './Circle.tsx';
import { type Unit, unitWords } from './mapMarks.ts';

const side = 22;
const middle = { x: side / 2, y: side / 2 };

const Sign = ({ circles }: { circles: Parameters<typeof Circle>[0]['mark']['circles'] }) => (
  <svg width={side} height={side} aria-hidden="true">
    <Circle mark={{ circles }} at={middle} />
  </svg>
);

/** How the map is to be read. */
export const Legend = ({ unit }: { unit: Unit }) => (
  <ul class="map-legend">
    <li>
      <Sign circles={{ least: 5, most: 10, isOpen: false }} />
      {unitWords[unit]}: from what is certainly held (disc) to the most that may be reached (ring)
    </li>
    <li>
      <Sign circles={{ least: 5, most: 10, isOpen: true }} />
      no upper limit is reported
    </li>
    <li>
      <Sign circles={undefined} />
      hardware is reported, its number of {unitWords[unit]} is not
    </li>
    <li>
      <svg width={side} height={side} aria-hidden="true">
        <rect class="map-seat" x={5} y={5} width={12} height={12} />
      </svg>
      seat of parties; a line leads to the countries of what they reach
    </li>
    <li>no mark: nothing is reported of the country, which does not say that nothing is there</li>
  </ul>
);
