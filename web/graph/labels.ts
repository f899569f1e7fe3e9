/** Text cut into lines. Widths are estimates in em, since pure code cannot measure: Latin 0.55, CJK and full width 1. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.55;
  return width;
};

/** Estimated width of the widest line, in the units of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number =>
  Math.max(...text.split('\n').map(line => widthOf(line))) * fontSize;

export const lineCount = (text: string): number => text.split('\n').length;

const breakable = (text: string): string[] =>
  text.split(/\s+/).flatMap(word => (widthOf(word) > 14 ? (word.match(/.{1,14}/gu) ?? [word]) : [word]));

/** Broken between words (long ones, and text without spaces, inside) into at most `lines` lines; what is cut ends in `…`. */
export const wrapLabel = (text: string, ems: number, lines: number): string => {
  const wrapped: string[] = [];
  for (const word of breakable(text.trim())) {
    const last = wrapped.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= ems) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped.join('\n');
  return `${wrapped
    .slice(0, lines)
    .join('\n')
    .replace(/[\s,;:(]+$/u, '')}…`;
};

/** `owns (33–34 %, from March 2025)` → verb, then the details on a line of their own. */
export const relationLabel = (text: string): string => {
  const [, verb = text, details] = /^(.*?) \((.*)\)$/u.exec(text) ?? [];
  return details === undefined ? verb : `${verb}\n${wrapLabel(details, 15, 3)}`;
};
