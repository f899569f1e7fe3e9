import { restrictedByDefault } from '../../domain/restricted.ts';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import { kindStyles } from '../core/kindStyles.ts';
import { countryInWords } from '../core/words.ts';
import type { EntityKind } from '../generated/operations.ts';
import { type LineLook, lineOf, lineWords } from './elements.ts';
import type { Graph } from './graph.ts';
import { nodePicture, pictureSize } from './nodeImage.ts';
import type { ColourName, Palette } from './palette.ts';
import { dashes, outlineShape } from './svg.ts';

/** A sign as SVG elements on a box of `signSize`, and what it says. */
export type LegendItem = { readonly sign: string; readonly text: string };

export const signSize = { width: 30, height: 20 } as const;
const middle = { x: signSize.width / 2, y: signSize.height / 2 };

const kindSign = (kind: EntityKind, palette: Palette): string => {
  const { icon, colour } = kindStyles[kind];
  const look = `fill="none" stroke="${palette[colour]}" stroke-width="3"`;
  const picture = nodePicture({ icon, colour: palette[colour], paper: palette.paper });
  return `<g transform="translate(${middle.x} ${middle.y}) scale(0.38)">${outlineShape(kind, look)}<g transform="translate(${-pictureSize / 2} ${-pictureSize / 2})">${picture}</g></g>`;
};

const line = (look: string): string => `<path d="M2 ${middle.y}H${signSize.width - 2}" fill="none" ${look}/>`;

const lineSign = (look: LineLook, palette: Palette): string => {
  const dash = dashes[look] === '' ? '' : ` stroke-dasharray="${dashes[look]}"`;
  return line(`stroke="${palette['ink-3']}" stroke-width="1.8"${dash}${look === 'past' ? ' opacity="0.5"' : ''}`);
};

const restrictedSign = (palette: Palette): string =>
  `<circle cx="${middle.x}" cy="${middle.y}" r="7" fill="none" stroke="${palette.restricted}" stroke-width="3"/>`;

const tintSign = (colour: ColourName, palette: Palette): string =>
  `<circle cx="${middle.x}" cy="${middle.y}" r="6" fill="${palette[colour]}"/>`;

const disputedSign = (palette: Palette): string =>
  `${line(`stroke="${palette.disputed}" stroke-opacity="0.22" stroke-width="10"`)}${lineSign('solid', palette)}`;

/** What the signs mean that a picture of the graph shows: kinds, restricted parties, lines. */
export const legendOf = ({ entities, relations }: Graph, palette: Palette): readonly LegendItem[] => {
  const kinds = new Set(entities.map(({ kind }) => kind));
  const looks = new Set(relations.map(lineOf));
  const tints = new Map(entities.flatMap(({ tint }) => (tint ? [[tint.name, tint] as const] : []))).values();
  const isRestricted = entities.some(({ restrictedByOwnSeat }) => restrictedByOwnSeat);
  return [
    ...(Object.keys(kindStyles) as EntityKind[])
      .filter(kind => kinds.has(kind))
      .map(kind => ({ sign: kindSign(kind, palette), text: entityKinds[kind].noun[0] })),
    ...[...tints].map(({ name, colour }) => ({ sign: tintSign(colour, palette), text: name })),
    ...(isRestricted
      ? [
          {
            sign: restrictedSign(palette),
            text: `seat or citizenship in ${restrictedByDefault.map(countryInWords).join(', ')}`,
          },
        ]
      : []),
    ...(Object.keys(lineWords) as LineLook[])
      .filter(look => looks.has(look))
      .map(look => ({ sign: lineSign(look, palette), text: lineWords[look] })),
    ...(relations.some(({ disputed }) => disputed) ? [{ sign: disputedSign(palette), text: 'disputed' }] : []),
  ];
};
