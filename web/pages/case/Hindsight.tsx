import { knownBy } from '../../core/state.ts';
import { counted } from '../../core/words.ts';

type HindsightProps = {
  /** Claims that had not been published by the chosen day. */
  readonly unpublished: number;
  readonly of: number;
};

const countInWords = ({ unpublished, of }: HindsightProps): string =>
  unpublished === of
    ? `None of the ${counted(of, 'claim')} had certainly been published by ${knownBy.value}.`
    : `${unpublished} of ${counted(of, 'claim')} had not certainly been published by ${knownBy.value}.`;

/** With a day of knowledge chosen: what of the page follows it, and what tells more than was known then. */
export const Hindsight = ({ unpublished, of }: HindsightProps) => {
  if (knownBy.value === undefined) return null;
  return (
    <p class="notice">
      <strong>
        Title, summary, status and what is not known are written with what is known today. Only claims, steps and
        picture follow the chosen day.
      </strong>{' '}
      {unpublished === 0 ? null : countInWords({ unpublished, of })}
    </p>
  );
};
