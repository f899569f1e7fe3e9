import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import fc from 'fast-check';
import { iso31661, iso31661Alpha2ToNumeric } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { overlap } from '../../web/graph/layout/boxes.ts';
import { framing, middleLongitude } from '../../web/pages/cases/map/frame.ts';
import {
  largestRadius,
  linesOf,
  marksOf,
  type Party,
  seatsIn,
  seatsInWords,
  type Total,
  totalInWords,
} from '../../web/pages/cases/map/mapMarks.ts';
import { outlines, pointOf } from '../../web/pages/cases/map/outlines.ts';
import { apart, labelPlaces } from '../../web/pages/cases/map/placeMarks.ts';
import { smallPlaces } from '../../web/pages/cases/map/smallPlaces.ts';

const total = (key: string | null, more: Partial<Total> = {}): Total => ({
  key,
  ...{ hardwareCount: 1, heldCount: 1, partyCount: 1, uncounted: 0, servers: null, gpus: null },
  ...more,
});

test('a mark says from what is surely held to the most, and is of its own kind where no number is reported', () => {
  const marks = marksOf(
    [
      total('MY', { gpus: { min: 100, max: 400 } }),
      total('ID', { gpus: { min: 0, max: 100 } }),
      total('TH', { servers: { min: 5, max: 5 } }),
      total('SG', { gpus: { min: 100, max: null } }),
      total(null, { gpus: { min: 300, max: 300 } }),
    ],
    'gpus',
  );
  // What stands in no reported country has no place on the map.
  expect(marks.map(({ country }) => country)).toEqual(['MY', 'ID', 'TH', 'SG']);
  const [my, id, th, sg] = marks.map(({ circles }) => circles);
  expect(my).toEqual({ least: largestRadius / 2, most: largestRadius, isOpen: false });
  expect(id).toEqual({ least: undefined, most: largestRadius / 2, isOpen: false });
  expect(th).toBeUndefined();
  expect(sg).toMatchObject({ least: largestRadius / 2, isOpen: true });
  expect(sg?.most).toBeGreaterThan(largestRadius / 2);
});

test('nothing that nobody reports becomes a mark or a 0', () => {
  expect(marksOf([], 'gpus')).toEqual([]);
  expect(marksOf([total('MY', { uncounted: 1 })], 'gpus')).toEqual([
    { country: 'MY', total: total('MY', { uncounted: 1 }), circles: undefined },
  ]);
  expect(totalInWords(total('MY', { uncounted: 1 }))).toBe(
    '1 party reaches 1 fleet, site or lease in Malaysia: no number is reported.',
  );
  const some = total('MY', { hardwareCount: 5, partyCount: 10, uncounted: 3, gpus: { min: 8, max: null } });
  expect(totalInWords(some)).toBe(
    '10 parties reach 5 fleets, sites and leases in Malaysia: at least 8 GPUs; no number is reported of 3.',
  );
  expect(totalInWords(total(null, { uncounted: 1 }))).toBe(
    '1 party reaches 1 fleet, site or lease whose country is not reported: no number is reported.',
  );
});

const party = (countries: readonly string[], seats: readonly string[], basis = 'SEAT'): Party =>
  ({
    countries,
    party: { id: 'x', name: 'X', kind: 'Firm', place: seats.length === 0 ? null : { countries: seats, basis } },
  }) as Party;

test('lines lead from seats to other countries; a register entry is no seat, and a citizenship counts that restricts', () => {
  const parties = [
    party(['MY', 'ID'], ['CN']),
    party(['MY'], ['US', 'CN'], 'CITIZENSHIP'),
    party(['CN'], ['CN']),
    party(['MY'], ['SG'], 'REGISTER'),
    party(['MY'], []),
    party([], ['HK']),
  ];
  expect(linesOf(parties)).toEqual([
    { seat: 'CN', country: 'MY', parties: 2 },
    { seat: 'CN', country: 'ID', parties: 1 },
  ]);
  expect(seatsIn(parties)).toEqual([
    { country: 'CN', parties: 3 },
    { country: 'HK', parties: 1 },
  ]);
  expect(seatsInWords(parties)).toBe('China 3, Hong Kong SAR China 1, not reported 2');
});

const areas = (scale: string) => {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(feature(topology, topology.objects.countries).features.map(found => [String(found.id), found]));
};

test('every country has a place on the map but for the few that Natural Earth does not tell apart', () => {
  const without = iso31661.map(({ alpha2 }) => alpha2).filter(code => pointOf(code) === undefined);
  expect(without.sort()).toEqual(['BQ', 'BV', 'CC', 'CX', 'GF', 'GP', 'MQ', 'RE', 'SJ', 'TK', 'UM', 'YT']);
  for (const code of ['SG', 'HK', 'MO', 'BH', 'MY', 'AE', 'TW']) expect(pointOf(code)).toBeDefined();
  expect(pointOf('XX')).toBeUndefined();
});

test('small places stand where the finer map has them', () => {
  const finer = areas('50m');
  const coarse = [...outlines.keys()];
  const numbers: Readonly<Record<string, string>> = iso31661Alpha2ToNumeric;
  for (const [code, [longitude, latitude]] of Object.entries(smallPlaces)) {
    expect(coarse).not.toContain(code);
    const found = finer.get(numbers[code] ?? '');
    if (!found) continue;
    const [x, y] = geoCentroid(found);
    // Of island states that span half an ocean, the largest island.
    expect(Math.abs(latitude - y), code).toBeLessThan(10);
    expect(Math.min(Math.abs(longitude - x), 360 - Math.abs(longitude - x)), code).toBeLessThan(30);
  }
  expect(smallPlaces.SG).toEqual([103.8, 1.4]);
});

test('the frame holds all points, those on both sides of the Pacific side by side', () => {
  expect(middleLongitude([170, -170])).toBe(-180);
  expect(middleLongitude([100, 110, 120])).toBe(110);
  const points = [[174, -41] as const, [-157, 21] as const, [103.8, 1.4] as const];
  const projection = framing(points, 600, 300);
  const [newZealand, hawaii, singapore] = points.map(point => projection([...point]) ?? [-1, -1]);
  for (const [x = -1, y = -1] of [newZealand, hawaii, singapore].map(found => found ?? [])) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(600);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(300);
  }
  expect(singapore?.[0]).toBeLessThan(newZealand?.[0] ?? 0);
  expect(newZealand?.[0]).toBeLessThan(hawaii?.[0] ?? 0);
  expect(framing([], 600, 300)([0, 0])).toEqual([300, 150]);
});

const size = { width: 700, height: 340 };
const circles = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 700, noNaN: true }), y: fc.double({ min: 0, max: 340, noNaN: true }) }),
  { maxLength: 12 },
);

test('marks are moved apart and stay in the picture, and their words cover no mark and no other words', () => {
  fc.assert(
    fc.property(circles, places => {
      const marks = places.map((place, i) => ({ ...place, radius: 4 + (i % 4) * 8 }));
      const moved = apart(marks, size).map((at, i) => ({ ...at, radius: marks[i]?.radius ?? 0 }));
      for (const { x, y, radius } of moved) {
        expect(Math.min(x, size.width - x, y, size.height - y)).toBeGreaterThanOrEqual(radius);
      }
      const words = { width: 90, height: 32 };
      const boxes = labelPlaces(
        moved.map(mark => ({ ...mark, words })),
        size,
      ).flatMap(at => (at ? [{ left: at.x, top: at.y, right: at.x + words.width, bottom: at.y + words.height }] : []));
      const discs = moved.map(({ x, y, radius }) => ({
        ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      }));
      expect(boxes.filter((box, i) => [...discs, ...boxes.slice(0, i)].some(other => overlap(box, other)))).toEqual([]);
    }),
  );
  const [hongKong, macao] = apart(
    [
      { x: 300, y: 100, radius: 6 },
      { x: 299, y: 101, radius: 6 },
    ],
    size,
  );
  expect(Math.hypot((hongKong?.x ?? 0) - (macao?.x ?? 0), (hongKong?.y ?? 0) - (macao?.y ?? 0))).toBeGreaterThan(12);
  expect(apart([{ x: 300, y: 100, radius: 6 }], size)).toEqual([{ x: 300, y: 100 }]);
});
