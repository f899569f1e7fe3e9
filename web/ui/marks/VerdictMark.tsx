import { Circle, CircleCheck, CircleDashed, CircleHelp, type IconNode, Minus } from 'lucide';
import { verdictMeanings, verdictWords } from '../../core/words.ts';
import type { Verdict } from '../../generated/operations.ts';
import { Icon } from '../Icon.tsx';

const icons: Readonly<Record<Verdict, IconNode>> = {
  YES: CircleCheck,
  NO: Circle,
  UNDETERMINED: CircleDashed,
  NONE_REPORTED: CircleHelp,
  NOT_APPLICABLE: Minus,
};

/** A verdict by word and shape. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <span class={`verdict verdict-${verdict.toLowerCase().replace('_', '-')}`} title={verdictMeanings[verdict]}>
    <Icon node={icons[verdict]} />
    {verdictWords[verdict]}
  </span>
);
