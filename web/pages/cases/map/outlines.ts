/// <reference path="./worldAtlas.d.ts" />
import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import topology from 'world-atlas/countries-110m.json';
import { type LonLat, smallPlaces } from './smallPlaces.ts';

/** All land, without borders: which of them are disputed is no question of this map. */
export const land = feature(topology, topology.objects.land);

const numberToCode: Readonly<Record<string, string>> = iso31661NumericToAlpha2;

/** Outlines by ISO 3166 code, of the countries that are large enough to have one. */
export const outlines: ReadonlyMap<string, Polygon | MultiPolygon> = new Map(
  feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = numberToCode[String(id)];
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return code !== undefined && isArea ? [[code, geometry] as const] : [];
  }),
);

/** The largest part of Malaysia is on Borneo, away from Kuala Lumpur and Johor. */
const elsewhere: Readonly<Record<string, LonLat>> = { MY: [102.2, 3.9] };

const largestPart = (outline: Polygon | MultiPolygon): Polygon | undefined =>
  outline.type === 'Polygon'
    ? outline
    : outline.coordinates
        .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
        .toSorted((a, b) => geoArea(b) - geoArea(a))[0];

/** Where the mark of a country stands; undefined for the few that this map does not have, and for what is no country. */
export const pointOf = (country: string): LonLat | undefined => {
  const outline = outlines.get(country);
  const part = outline && largestPart(outline);
  return elsewhere[country] ?? smallPlaces[country] ?? (part && geoCentroid(part));
};
