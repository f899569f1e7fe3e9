import { hanFamily } from '../core/hanLetters.ts';

/** The families that words of a picture are set in, as CSS and SVG name them: those of the page first, then what machines have. */
export const fontFamilies = `Inter Variable, Inter, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, ${hanFamily}, sans-serif`;
