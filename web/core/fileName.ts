const longestName = 60;

/** `founding-case-2025-06.svg`: what a file holds, the day it is about, what part it is. */
export const fileNamed = (title: string, day: string, ending: string): string => {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.slice(0, longestName).replaceAll(/^-|-$/g, '') || 'file'}-${day}${ending}`;
};
