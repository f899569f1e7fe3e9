import { useId, useState } from 'preact/hooks';
import { readShare } from './readShare.ts';

type Share = { readonly min: number; readonly max: number };
type Props = {
  readonly recorded: { readonly min: number | null; readonly max: number | null };
  readonly onSuppose: (share: Share) => void;
};

const written = ({ min, max }: Props['recorded']): string => {
  if (min === null && max === null) return '';
  return min === max ? String(min) : `${min ?? 0}-${max ?? 100}`;
};

/** Another share for one holding: a number or a range, in per cent. */
export const ShareForm = ({ recorded, onSuppose }: Props) => {
  const id = useId();
  const [text, setText] = useState(written(recorded));
  const [problem, setProblem] = useState<string>();
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readShare(text);
    setProblem(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') onSuppose(read);
  };
  return (
    <form class="share-form" onSubmit={submit}>
      <label for={id}>Share, %</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={text}
        placeholder="51 or 40-60"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={event => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Suppose
      </button>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} class="small problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
};
