import { useId, useState } from 'preact/hooks';
import { numberInWords } from '../../../domain/words.ts';
import { counted } from '../../core/words.ts';
import { columnsOf, mostAsked, onlyColumn, readLines } from './askedLines.ts';
import { FileForm } from './FileForm.tsx';
import { shortened } from './shortened.ts';

type Props = { readonly asked: string; readonly onAsk: (text: string) => void };

const longestSample = 30;

/** Where the list is pasted, with what will be asked of it. */
export const ScreenForm = ({ asked, onAsk }: Props) => {
  const id = useId();
  const [text, setText] = useState(asked);
  const { parties, repeated } = readLines(text);
  const count = parties.length;
  const columns = columnsOf(text);
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
      {columns.length < 2 ? null : (
        <p class="screen-ask small">
          These are rows of several columns, of which the first is read. Keep only
          {columns.map(({ place, sample }) => (
            <button key={place} type="button" class="button" onClick={() => setText(onlyColumn(text, place))}>
              {shortened(sample, longestSample)}
            </button>
          ))}
        </p>
      )}
      <FileForm onTake={setText} />
      <div class="screen-ask">
        <button type="submit" class="button" disabled={count === 0 || count > mostAsked}>
          Screen
        </button>
        <p id={`${id}-count`} class="small quiet">
          {counted(count, 'name or id', 'names or ids')}
          {repeated > 0 ? `; ${repeated} repeated, asked once` : ''}
        </p>
        {count > mostAsked ? (
          <p class="small problem" role="alert">
            At most {numberInWords(mostAsked)} can be asked at once; these are {numberInWords(count)}.
          </p>
        ) : null}
      </div>
    </form>
  );
};
