import { type ColourName, hex, lightPalette, type Palette } from '../palette.ts';

/** The colours that the page's style sheet gives at this element, whichever way CSS writes them; a missing one falls back. */
export const paletteAt = (element: Element): Palette => {
  const probe = element.appendChild(document.createElement('span'));
  const style = getComputedStyle(probe);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (name: string, fallback: string): string => {
    if (!context) return fallback;
    probe.style.color = `var(--${name}, ${fallback})`;
    context.fillStyle = style.color;
    context.fillRect(0, 0, 1, 1);
    return hex([...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
  };
  const palette = { ...lightPalette };
  for (const name of Object.keys(palette) as ColourName[]) palette[name] = read(name, palette[name]);
  probe.remove();
  return palette;
};
