import { type GeoProjection, geoEqualEarth } from 'd3-geo';
import type { LonLat } from './smallPlaces.ts';

/** How much of the surroundings of each point is shown at least. Degrees. */
const around = { longitude: 14, latitude: 9 } as const;

/**
 * The middle of the smallest arc that holds all longitudes: half round from the middle of their largest gap, so that
 * places on both sides of the Pacific stand together. Degrees.
 */
export const middleLongitude = (longitudes: readonly number[]): number => {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((from, i) => ({ from, width: (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - from }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { from: 180, width: 0 });
  const opposite = widest.from + widest.width / 2 + 180;
  return ((((opposite + 180) % 360) + 360) % 360) - 180;
};

/** An equal-area map (Šavrič, Patterson, Jenny 2018) of the points and what lies around them; of the whole world without any. */
export const framing = (points: readonly LonLat[], width: number, height: number): GeoProjection => {
  const middle = middleLongitude(points.map(([longitude]) => longitude));
  const shown = points.flatMap(([longitude, latitude]) =>
    [-1, 1].flatMap(east =>
      [-1, 1].map(north => [
        longitude + east * around.longitude,
        Math.max(-88, Math.min(88, latitude + north * around.latitude)),
      ]),
    ),
  );
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitSize([width, height], shown.length === 0 ? { type: 'Sphere' } : { type: 'MultiPoint', coordinates: shown })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
};
