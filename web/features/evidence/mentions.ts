/** Kinds of things that a note may name by id: claims, sources and entities. */
const kinds = 'cl|s|firm|body|rule|bill|draft|guidance|hw|jur|dc|fleet|lease|flow';
const whole = new RegExp(`^(?:${kinds})-[a-z0-9-]+$`);
const within = new RegExp(`(?<![\\w’'-])((?:${kinds})-[a-z0-9]+(?:-[a-z0-9]+)*)\\b`);

/** Whether a text looks like the id of a claim, a source or an entity; what it is, the server says. */
export const isReference = (text: string): boolean => whole.test(text);

export type Part = { readonly text: string } | { readonly id: string };

/** A text cut at the ids in it: `As cl-a-case-40.` → `As `, the id, `.` */
export const mentionsIn = (text: string): readonly Part[] =>
  text
    .split(within)
    .map((part, index): Part => (index % 2 === 1 ? { id: part } : { text: part }))
    .filter(part => !('text' in part) || part.text !== '');

/** `cl-my-suitcases-05` → the fifth claim of the case `my-suitcases`; undefined for any other id. */
export const claimNumber = (id: string): { readonly case: string; readonly number: string } | undefined => {
  const [, found, number] = /^cl-(.+)-(\d+[a-z]?)$/.exec(id) ?? [];
  if (found === undefined || number === undefined) return undefined;
  return { case: found, number: number.replace(/^0+(?=\d)/, '') };
};
