import { useState } from 'preact/hooks';
import { drawnAs } from '../../graph/groupAlike.ts';
import { canvas, selectPicked } from './state/actions.ts';
import { drawn } from './state/explorer.ts';
import { matching } from './state/matching.ts';

/** Finds names within the picture; Enter goes from one to the next. */
export const FindBox = () => {
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const found = matching(drawn.value.listed, text);
  const goTo = (index: number): void => {
    const id = found[index];
    if (id === undefined) return;
    setAt(index);
    selectPicked([{ type: 'entity', id }]);
    // What is in a group is shown by its node.
    canvas.value?.reveal(drawnAs([id], drawn.value).at(-1) ?? id);
  };
  return (
    <div class="find">
      <input
        type="search"
        aria-label="Find in the graph"
        placeholder="Find"
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || found.length === 0) return;
          event.preventDefault();
          goTo((at + (event.shiftKey ? found.length - 1 : 1) + found.length) % found.length);
        }}
      />
      <span class="small quiet" role="status">
        {text.trim() === '' ? '' : at >= 0 ? `${at + 1} of ${found.length}` : `${found.length} found`}
      </span>
    </div>
  );
};
