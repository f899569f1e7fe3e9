import { type ColourName, hex, lightPalette, type Palette } from '../palette.ts';

/** The colours that the page's style sheet gives at this element, whichever way CSS writes them; a missing one falls back. */
export const paletteAt = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (name: string, fallback: string): string => {
    const value = style.getPropertyValue(`--${name}`).trim();
    if (value === '' || !context) return fallback;
    context.fillStyle = fallback;
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    return hex([...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
  };
  const palette = { ...lightPalette };
  for (const name of Object.keys(palette) as ColourName[]) palette[name] = read(name, palette[name]);
  return palette;
};
