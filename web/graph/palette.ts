import type { MeaningColour } from '../core/kindStyles.ts';

export type ColourName = MeaningColour | 'paper' | 'paper-2' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'focus' | 'accent';

/** Colour of each role, as `#rrggbb` or, in `themePalette`, as CSS. */
export type Palette = Readonly<Record<ColourName, string>>;

/** For exported files, which are light, and where the page sets no colour. The same as in styles/tokens.css. */
export const lightPalette: Palette = {
  paper: '#ffffff',
  'paper-2': '#f6f7f8',
  ink: '#16191d',
  'ink-2': '#454c55',
  'ink-3': '#5f6873',
  line: '#d9dde2',
  focus: '#0a63c9',
  accent: '#0b5cad',
  hardware: '#00725a',
  lease: '#8a3d75',
  firm: '#0068a5',
  person: '#6b5b45',
  restricted: '#b54700',
  trade: '#7a5b00',
  disputed: '#a03a00',
  rule: '#4b5563',
};

/** For pictures in a document that has the style sheet of the page: its colours, in whatever theme. */
export const themePalette = Object.fromEntries(
  Object.keys(lightPalette).map(name => [name, `var(--${name})`]),
) as Palette;

/** Red, green and blue, 0–255, as `#rrggbb`. */
export const hex = (channels: readonly number[]): string =>
  `#${channels.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const channelsOf = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `part` (0–1) of one colour laid over the other; of colours of a theme as CSS. */
export const mix = (colour: string, over: string, part: number): string => {
  if (!colour.startsWith('#')) return `color-mix(in srgb, ${colour} ${part * 100}%, ${over})`;
  const under = channelsOf(over);
  return hex(channelsOf(colour).map((value, i) => value * part + (under[i] ?? 0) * (1 - part)));
};
