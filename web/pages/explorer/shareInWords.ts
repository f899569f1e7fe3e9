import type { GraphRelation } from '../../graph/graph.ts';
import { notReported, numberInWords } from '../../words.ts';

/** `33–34 %`, `at least 5 %`, `at most 20 %`, `60 %`, or that it is not reported. */
export const shareInWords = ({ shareMin, shareMax }: Pick<GraphRelation, 'shareMin' | 'shareMax'>): string => {
  const [least, most] = [shareMin ?? undefined, shareMax ?? undefined];
  if (least === undefined && most === undefined) return notReported;
  if (most === undefined) return `at least ${numberInWords(least ?? 0)} %`;
  if (least === undefined) return `at most ${numberInWords(most)} %`;
  return least === most ? `${numberInWords(most)} %` : `${numberInWords(least)}–${numberInWords(most)} %`;
};
