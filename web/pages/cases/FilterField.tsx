import { useEffect, useState } from 'preact/hooks';
import { amendOwn, own } from '../../core/state.ts';
import { useDebounced } from '../../ui/useDebounced.ts';

/** All lists of the page follow the filter, so they wait for a pause of who types. */
const pauseMilliseconds = 120;

/** Words that cases, parties and chains are filtered by; they stand in the address. */
export const FilterField = () => {
  const linked = own.value.filter ?? '';
  const [text, setText] = useState(linked);
  const settled = useDebounced(text, pauseMilliseconds);
  useEffect(() => {
    if (settled !== (own.peek().filter ?? '')) amendOwn({ filter: settled || undefined });
  }, [settled]);
  // The browser went back, or a link was followed.
  useEffect(() => {
    if (linked !== settled) setText(linked);
  }, [linked]);
  return (
    <input
      type="search"
      aria-label="Filter cases and chains"
      placeholder="Filter cases and chains"
      value={text}
      onInput={event => setText(event.currentTarget.value)}
    />
  );
};
