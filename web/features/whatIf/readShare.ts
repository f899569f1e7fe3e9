const shape = /^(\d+(?:[.,]\d+)?) ?%? ?(?:(?:-|–|to) ?(\d+(?:[.,]\d+)?) ?%?)?$/;

const number = (text: string): number => Number(text.replace(',', '.'));

/** `51`, `40-60`, `33,3 to 34 %` as a range in per cent; for anything else, what is wrong with it. */
export const readShare = (text: string): { readonly min: number; readonly max: number } | string => {
  const [, first, second] = shape.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (first === undefined) return 'Write a share such as 51, or a range such as 40-60.';
  const [min, max] = [number(first), number(second ?? first)];
  if (max > 100) return 'A share is at most 100 %.';
  return min > max ? 'Write the lower end of the range first.' : { min, max };
};
