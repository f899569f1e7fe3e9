import { shareInWords as rangeInWords } from '../../../domain/words.ts';
import { notReported } from '../../core/words.ts';
import type { GraphRelation } from '../../graph/graph.ts';

type Share = Pick<GraphRelation, 'shareMin' | 'shareMax' | 'shareMinExclusive' | 'shareMaxExclusive'>;

/** `33–34 %`, `at least 5 %`, `more than 50, at most 75 %`, `60 %`, or that it is not reported. */
export const shareInWords = ({ shareMin, shareMax, shareMinExclusive, shareMaxExclusive }: Share): string =>
  rangeInWords({ min: shareMin, max: shareMax, minExclusive: shareMinExclusive, maxExclusive: shareMaxExclusive }) ??
  notReported;
