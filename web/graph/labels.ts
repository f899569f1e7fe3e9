/** Widths are estimates in em, since pure code cannot measure: Latin 0.55, CJK and full width 1. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.55;
  return width;
};

/** Estimated width of the widest line, in the unit of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number =>
  Math.max(...text.split('\n').map(line => widthOf(line))) * fontSize;

export const lineCount = (text: string): number => text.split('\n').length;

/** Words; long ones, and text without spaces, in pieces that fit a line. */
const breakable = (text: string, ems: number): string[] =>
  text.split(/\s+/u).flatMap(word => {
    if (widthOf(word) <= ems) return [word];
    const size = Math.max(1, Math.floor((ems * word.length) / widthOf(word)));
    return word.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [word];
  });

/** Broken into at most `lines` lines of at most `ems` em; what is cut ends in `…`. */
export const wrapLabel = (text: string, ems: number, lines: number): string => {
  const wrapped: string[] = [];
  for (const word of breakable(text.trim(), ems)) {
    const last = wrapped.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= ems) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped.join('\n');
  return `${wrapped
    .slice(0, lines)
    .join('\n')
    .replace(/(?<![\s,;:(])[\s,;:(]+$/u, '')}…`;
};

const labelEms = 13;
const startsWithNumber = /^(about |at least |at most )?\d/u;

/** Details on as few lines as they need, broken between details rather than inside one. */
const wrapDetails = (details: readonly string[]): string => {
  const lines: string[] = [];
  for (const detail of details) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}, ${detail}`) <= labelEms) lines[lines.length - 1] = `${last}, ${detail}`;
    else lines.push(detail);
  }
  return lines.map(line => wrapLabel(line, labelEms + 1, 2)).join('\n');
};

/** `owns 33–34 %` over `from March 2025`: the number beside its verb, then the other details. */
export const relationLabel = (verb: string, [first, ...rest]: readonly string[]): string => {
  if (first === undefined) return wrapLabel(verb, labelEms, 3);
  if (!startsWithNumber.test(first)) return `${verb}\n${wrapDetails([first, ...rest])}`;
  const head = wrapLabel(`${verb} ${first}`, labelEms, 2);
  return rest.length === 0 ? head : `${head}\n${wrapDetails(rest)}`;
};
