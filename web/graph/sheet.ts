import { escapeXml } from '../../domain/xml.ts';
import { textWidth, wrapLabel } from './labels.ts';
import { type LegendItem, signSize } from './legend.ts';
import type { Palette } from './palette.ts';
import { fontFamily } from './svg.ts';

/** What a picture says of itself where it leaves the page. */
export type SheetText = {
  readonly title: string;
  /** Dates, revision, filters, address: a line each, broken where it is too long. */
  readonly lines: readonly string[];
  readonly sources: readonly string[];
};

/** A picture as SVG elements on a box of its own size. */
export type Picture = { readonly content: string; readonly width: number; readonly height: number };

const margin = 24;
const leastWidth = 760;
const mostLines = 60;
const size = { title: 20, line: 12, source: 11 } as const;

type Column = { y: number; readonly parts: string[] };

const write = (column: Column, text: string, fontSize: number, width: number, look: string): void => {
  for (const line of wrapLabel(text, width / fontSize, mostLines).split('\n')) {
    column.y += fontSize * 1.4;
    column.parts.push(
      `<text x="${margin}" y="${Math.round(column.y)}" ${fontFamily} font-size="${fontSize}" ${look}>${escapeXml(line)}</text>`,
    );
  }
};

const writeLegend = (column: Column, legend: readonly LegendItem[], width: number, palette: Palette): void => {
  let x = margin;
  column.y += 12;
  for (const { sign, text } of legend) {
    const needed = signSize.width + 6 + textWidth(text, size.line) + 20;
    if (x > margin && x + needed > margin + width) {
      x = margin;
      column.y += signSize.height + 4;
    }
    column.parts.push(
      `<g transform="translate(${Math.round(x)} ${Math.round(column.y)})">${sign}<text x="${signSize.width + 6}" y="14" ${fontFamily} font-size="${size.line}" fill="${palette['ink-2']}">${escapeXml(text)}</text></g>`,
    );
    x += needed;
  }
  column.y += signSize.height + 8;
};

/** A picture as a sheet that stands alone: title and dates above it, legend and sources below. */
export const sheet = (
  { content, width, height }: Picture,
  { title, lines, sources }: SheetText,
  legend: readonly LegendItem[],
  palette: Palette,
): string => {
  const room = Math.max(width, leastWidth) - 2 * margin;
  const column: Column = { y: margin - 8, parts: [] };
  write(column, title, size.title, room, `font-weight="600" fill="${palette.ink}"`);
  for (const line of lines) write(column, line, size.line, room, `fill="${palette['ink-2']}"`);
  column.y += 8;
  const left = Math.round((room + 2 * margin - width) / 2);
  column.parts.push(
    `<svg x="${left}" y="${Math.round(column.y)}" width="${width}" height="${height}">${content}</svg>`,
  );
  column.y += height;
  writeLegend(column, legend, room, palette);
  if (sources.length > 0) write(column, 'Sources', size.line, room, `font-weight="600" fill="${palette.ink}"`);
  for (const source of sources) write(column, source, size.source, room, `fill="${palette['ink-2']}"`);
  const [fullWidth, fullHeight] = [room + 2 * margin, Math.round(column.y + margin)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${fullHeight}" width="${fullWidth}" height="${fullHeight}"><title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="${palette.paper}"/>${column.parts.join('')}</svg>`;
};
