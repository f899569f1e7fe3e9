import { hanFamily } from '../core/hanLetters.ts';

export const asDataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });

const families: ReadonlySet<string> = new Set(['Inter Variable', hanFamily]);

/** `U+4e00-4e10, U+5b57` as pairs of first and last code point. */
const rangesOf = (text: string): readonly (readonly [number, number])[] =>
  text.split(',').map(range => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map(point => Number.parseInt(point, 16));
    return [first, last];
  });

type Face = { readonly family: string; readonly range: string; readonly address: string };

/** The faces of the page's own families that hold a letter of the text. */
const facesFor = (text: string): readonly Face[] => {
  const points = new Set([...text].map(letter => letter.codePointAt(0) ?? 0));
  return [...document.styleSheets].flatMap(sheet =>
    [...sheet.cssRules].flatMap(rule => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string): string => rule.style.getPropertyValue(name);
      const [family, range] = [value('font-family').replaceAll(/["']/g, ''), value('unicode-range')];
      const [, address] = /url\(["']?([^"')]+)/.exec(value('src')) ?? [];
      if (!families.has(family) || address === undefined) return [];
      const holds = rangesOf(range).some(([first, last]) => [...points].some(point => point >= first && point <= last));
      return holds ? [{ family, range, address: new URL(address, sheet.href ?? document.baseURI).href }] : [];
    }),
  );
};

/** A picture outside the page knows none of the page's fonts, so it carries the parts of them that its letters need. */
export const fontRules = async (text: string): Promise<string> => {
  const rules = await Promise.all(
    facesFor(text).map(
      async ({ family, range, address }) =>
        `@font-face{font-family:"${family}";font-weight:100 900;unicode-range:${range};src:url(${await asDataAddress(await (await fetch(address)).blob())}) format("woff2")}`,
    ),
  );
  return rules.join('');
};

/** The same SVG with its fonts. */
export const withFont = async (svg: string): Promise<string> =>
  svg.replace('>', `><style>${await fontRules(svg)}</style>`);
