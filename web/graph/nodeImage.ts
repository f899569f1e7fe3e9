import type { IconNode } from 'lucide';
import type { CountryBasis } from './graph.ts';

/** Edge length of a node, in the units of the picture. */
export const nodeSize = 48;

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`);

const shapes = (icon: IconNode): string =>
  icon
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
      return `<${tag} ${written.join(' ')}/>`;
    })
    .join('');

/** `CN` for a seat, citizenship or place; `reg. SG` where only the place of the register is known. */
export const countryInWords = (country: string, basis: CountryBasis | undefined): string =>
  basis === 'register' ? `reg. ${country}` : country;

/** The inside of a node as SVG elements on a square of `nodeSize`: its icon, and under it a country code as text. */
export const nodePicture = (icon: IconNode, colour: string, caption: string | undefined): string => {
  const size = caption === undefined ? 24 : 19;
  const top = caption === undefined ? (nodeSize - size) / 2 : 8;
  const scale = size / 24;
  const left = (nodeSize - size) / 2;
  const text =
    caption === undefined
      ? ''
      : `<text x="${nodeSize / 2}" y="40" text-anchor="middle" font-family="Inter, sans-serif" font-size="10" font-weight="700" fill="${colour}">${escapeXml(caption)}</text>`;
  return (
    `<g transform="translate(${left} ${top}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="${1.8 / scale}" stroke-linecap="round" stroke-linejoin="round">${shapes(icon)}</g>` +
    text
  );
};

const asDataUri = (content: string, size: number): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`,
  )}`;

/** The same as a picture of its own, for the canvas. */
export const nodeImage = (icon: IconNode, colour: string, caption: string | undefined): string =>
  asDataUri(nodePicture(icon, colour, caption), nodeSize);

/** The mark at a node's shoulder that says how many relations are not drawn, and a pin at the other shoulder. */
export const badgeSize = 22;
export const badgePicture = (text: string, colour: string, paper: string): string =>
  `<rect x="1" y="4" width="20" height="14" rx="7" fill="${paper}" stroke="${colour}"/><text x="11" y="14.5" text-anchor="middle" font-family="Inter, sans-serif" font-size="9" font-weight="600" fill="${colour}">${escapeXml(text)}</text>`;
export const pinPicture = (colour: string, paper: string): string =>
  `<circle cx="11" cy="11" r="7" fill="${paper}" stroke="${colour}"/><circle cx="11" cy="11" r="3" fill="${colour}"/>`;
export const badgeImage = (picture: string): string => asDataUri(picture, badgeSize);
