import { Circle, CircleCheck, CircleDashed, type IconNode } from 'lucide';
import type { Verdict } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';

const looks: Readonly<Record<Verdict, { readonly word: string; readonly icon: IconNode }>> = {
  YES: { word: 'yes', icon: CircleCheck },
  NO: { word: 'no', icon: Circle },
  UNDETERMINED: { word: 'undetermined', icon: CircleDashed },
};

/** Yes, no or undetermined, by word and shape. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <span class={`verdict verdict-${verdict.toLowerCase()}`}>
    <Icon node={looks[verdict].icon} />
    {looks[verdict].word}
  </span>
);
