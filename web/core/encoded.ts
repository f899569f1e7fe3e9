/** Between the parts of a list of lists in the address; no part holds it once encoded. */
export const between = '!';

/** A text that holds neither `,` nor `!`, which part lists. */
export const encode = (text: string): string => encodeURIComponent(text).replaceAll(between, '%21');
