import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mix } from '../../../web/graph/palette.ts';
import { dimmed } from '../../../web/graph/styleSheet.ts';

const tokens = readFileSync('web/core/styles/tokens.css', 'utf8');
const colourOf = (name: string, theme: 0 | 1): string => {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return theme === 0 ? light : dark;
};

/** Relative luminance as WCAG 2 has it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
};

test.each([
  ['ink', 0],
  ['ink', 1],
  ['ink-2', 0],
  ['ink-2', 1],
] as const)('dimmed words in %s, theme %s, keep a contrast of 3:1', (name, theme) => {
  const paper = colourOf('paper', theme);
  expect(contrast(mix(colourOf(name, theme), paper, dimmed), paper)).toBeGreaterThanOrEqual(3);
});
