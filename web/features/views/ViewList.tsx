import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { ScriptMarks } from '../../ui/marks/ScriptMarks.tsx';
import { matching, type SavedView, viewInWords } from './savedViews.ts';

/** From this many on, views are found by writing rather than by looking. */
const manyViews = 8;

type Props = {
  readonly title: string;
  readonly views: readonly SavedView[];
  readonly onOpen: () => void;
  /** Absent where nothing can be removed. */
  readonly onRemove?: (view: SavedView) => void;
};

const Row = ({ view, onOpen, onRemove }: { view: SavedView } & Pick<Props, 'onOpen' | 'onRemove'>) => (
  <li>
    <a href={view.address} onClick={onOpen}>
      <bdi>{view.name}</bdi>
    </a>
    <ScriptMarks name={view.name} />
    <span class="small quiet">
      {viewInWords(view.address)} · saved {view.savedAt.slice(0, 10)}
    </span>
    {onRemove ? (
      <button
        type="button"
        class="icon-button"
        aria-label={`Remove ${view.name}`}
        title="Remove"
        onClick={event => {
          // The row goes away under the keyboard.
          event.currentTarget.closest<HTMLElement>('[popover]')?.querySelector('input')?.focus();
          onRemove(view);
        }}
      >
        <Icon node={Trash2} />
      </button>
    ) : null}
  </li>
);

/** The views of one place, newest first. */
export const ViewList = ({ title, views, onOpen, onRemove }: Props) => {
  const [text, setText] = useState('');
  const many = views.length >= manyViews;
  const shown = many ? matching(views, text) : views;
  if (views.length === 0) return null;
  return (
    <section class="views-list">
      <h2>
        {title} <span class="count">{views.length}</span>
      </h2>
      {many ? (
        <input
          type="search"
          aria-label={`Find a view ${title.toLowerCase()}`}
          placeholder="Name, page or date"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      ) : null}
      <ul>
        {shown.map(view => (
          <Row key={view.id} view={view} onOpen={onOpen} {...(onRemove ? { onRemove } : {})} />
        ))}
      </ul>
      {shown.length === 0 ? <p class="small quiet">None of the {views.length} views holds these words.</p> : null}
    </section>
  );
};
