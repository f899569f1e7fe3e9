type Step = { readonly text: string; readonly from: { readonly name: string }; readonly to: { readonly name: string } };

/**
 * A step's sentence without its ends: `Fleet, used by Firm (from March 2025)` → `used by` and `(from March 2025)`.
 * The names are known, so parentheses inside them do no harm.
 */
export const stepWords = ({ text, from, to }: Step): { readonly verb: string; readonly detail: string } => {
  const start = `${from.name}, `;
  const rest = text.startsWith(start) ? text.slice(start.length) : text;
  const at = rest.indexOf(to.name);
  if (at === -1) return { verb: rest, detail: '' };
  return { verb: rest.slice(0, at).trim(), detail: rest.slice(at + to.name.length).trim() };
};
