import { useEffect, useState } from 'preact/hooks';
import { isPartialDate } from '../../../domain/dates.ts';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  readonly unset: string;
  readonly onChoose: (date: string | undefined) => void;
};

/** A partial date written by hand: `2025`, `2025-03` or `2025-03-04`; empty means what `unset` says. */
export const DateField = ({ label, value, unset, onChoose }: Props) => {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const wrong = text !== '' && !isPartialDate(text);
  const apply = (): void => {
    if (wrong || text === (value ?? '')) return;
    onChoose(text === '' ? undefined : text);
  };
  return (
    <span class="date-field">
      <input
        type="text"
        inputMode="numeric"
        size={10}
        aria-label={label}
        aria-invalid={wrong}
        placeholder={unset.split(',')[0]}
        title={wrong ? 'Write 2025, 2025-03 or 2025-03-04' : value === undefined ? unset : label}
        value={text}
        onInput={event => setText(event.currentTarget.value.trim())}
        onBlur={apply}
        onKeyDown={event => {
          if (event.key === 'Enter') apply();
        }}
      />
      {wrong ? (
        <span class="date-wrong" role="alert">
          Write 2025, 2025-03 or 2025-03-04
        </span>
      ) : null}
    </span>
  );
};
