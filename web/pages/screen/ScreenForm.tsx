import { useId, useState } from 'preact/hooks';
import { counted } from '../../words.ts';
import { mostAsked, readLines } from './askedLines.ts';

type Props = { readonly asked: string; readonly onAsk: (text: string) => void };

/** Where the list is pasted, with what will be asked of it. */
export const ScreenForm = ({ asked, onAsk }: Props) => {
  const id = useId();
  const [text, setText] = useState(asked);
  const { ids, names, repeated, tooLong } = readLines(text);
  const count = ids.length + names.length;
  const problem =
    count > mostAsked
      ? `At most ${mostAsked.toLocaleString('en')} can be asked at once; these are ${count.toLocaleString('en')}.`
      : tooLong.length > 0
        ? `Too long to be a name, and left out: line ${tooLong.slice(0, 5).join(', ')}${tooLong.length > 5 ? ', …' : ''}.`
        : undefined;
  return (
    <form
      class="screen-form"
      onSubmit={event => {
        event.preventDefault();
        onAsk(text);
      }}
    >
      <label for={id}>Names or ids, one a line</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        value={text}
        placeholder={'ByteDance\n阿里巴巴\nfirm-inspur'}
        aria-describedby={`${id}-count`}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="screen-ask">
        <button type="submit" class="button" disabled={count === 0 || count > mostAsked}>
          Screen
        </button>
        <p id={`${id}-count`} class="small quiet">
          {counted(names.length, 'name')} and {counted(ids.length, 'id')}
          {ids.length > 0 ? ' (small letters and hyphens)' : ''}
          {repeated > 0 ? `; ${repeated} repeated, asked once` : ''}
        </p>
        {problem === undefined ? null : (
          <p class="small problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </form>
  );
};
