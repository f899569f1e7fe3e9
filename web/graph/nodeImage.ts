import type { IconNode } from 'lucide';
import { escapeXml } from '../../domain/xml.ts';
import type { CountryBasis, GraphEntity } from './graph.ts';

/** Usual edge length of a node, and of the picture over it, which leaves room for the marks at its shoulders. */
export const nodeSize = 48;
export const pictureSize = 72;

export const sizeOf = ({ size }: Pick<GraphEntity, 'size'>): number => size ?? nodeSize;
const margin = (pictureSize - nodeSize) / 2;
const middle = pictureSize / 2;

export type NodePicture = {
  readonly icon: IconNode;
  readonly colour: string;
  readonly paper: string;
  /** Under the icon: a country code. */
  readonly caption?: string | undefined;
  /** At the right shoulder: how many relations are not drawn. */
  readonly badge?: string | undefined;
  readonly pinned?: boolean | undefined;
};

/** `CN` for a seat, citizenship or place; `reg. SG` where only the place of the register is known. */
export const countryInWords = (country: string, basis: CountryBasis | undefined): string =>
  basis === 'register' ? `reg. ${country}` : country;

const iconShapes = (icon: IconNode): string =>
  icon
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
      return `<${tag} ${written.join(' ')}/>`;
    })
    .join('');

const text = (content: string, x: number, y: number, size: number, colour: string): string =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="Inter Variable, Inter, Arial, sans-serif" font-size="${size}" font-weight="600" fill="${colour}">${escapeXml(content)}</text>`;

/** What stands inside and at the shoulders of a node, as SVG elements on a square of `pictureSize`. */
export const nodePicture = ({ icon, colour, paper, caption, badge, pinned }: NodePicture): string => {
  const size = caption === undefined ? 24 : 20;
  const scale = size / 24;
  const top = caption === undefined ? middle - size / 2 : margin + 7;
  const parts = [
    `<g transform="translate(${middle - size / 2} ${top}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="${1.8 / scale}" stroke-linecap="round" stroke-linejoin="round">${iconShapes(icon)}</g>`,
  ];
  if (caption !== undefined) parts.push(text(caption, middle, margin + 40, 10, colour));
  if (badge !== undefined) {
    const width = 8 + 6 * badge.length;
    parts.push(
      `<rect x="${pictureSize - margin - width / 2}" y="${margin - 8}" width="${width}" height="15" rx="7.5" fill="${paper}" stroke="${colour}"/>`,
      text(badge, pictureSize - margin, margin + 3, 10, colour),
    );
  }
  if (pinned) {
    parts.push(
      `<circle cx="${margin}" cy="${margin}" r="6.5" fill="${paper}" stroke="${colour}"/><circle cx="${margin}" cy="${margin}" r="3" fill="${colour}"/>`,
    );
  }
  return parts.join('');
};

/** The same as a self-contained picture for the canvas. */
export const nodeImage = (picture: NodePicture): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize}" height="${pictureSize}" viewBox="0 0 ${pictureSize} ${pictureSize}">${nodePicture(picture)}</svg>`,
  )}`;
