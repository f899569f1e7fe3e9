type Named = { readonly id: string; readonly name: string };

/** Pieces of three letters, with the ends marked: `ab` → ` ab`, `ab `. */
const pieces = (text: string): ReadonlySet<string> => {
  const marked = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3)));
};

/** An id as one would search for it: `firm-some-name` → `some name`. */
export const wordsOf = (id: string): string =>
  id.replace(/^(firm|fleet|dc|lease|flow|hw|rule)-/, '').replaceAll('-', ' ');

/** From 0 to 1: the share of pieces that two texts have in common (Dice 1945). */
const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter(piece => b.has(piece)).length) / (a.size + b.size);

/** Below this nobody would see a likeness. */
const least = 0.25;

/** Those whose id or name is most like a mistaken id, likest first. Cost grows with the candidates. */
export const nearest = <T extends Named>(mistaken: string, candidates: readonly T[], most: number): readonly T[] => {
  const wanted = pieces(mistaken);
  return candidates
    .map(candidate => ({
      candidate,
      like: Math.max(similarity(wanted, pieces(candidate.id)), similarity(wanted, pieces(candidate.name))),
    }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
};
