import './views.css';
import { Bookmark, Undo2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { browserPlace } from './browserPlace.ts';
import { SaveForm } from './SaveForm.tsx';
import { storePlace } from './storePlace.ts';
import { type Notice, useViews } from './useViews.ts';
import { ViewList } from './ViewList.tsx';

/** What was done last, or why it could not be done; read out by screen readers. */
const ViewNotice = ({ notice }: { notice: Notice | undefined }) => (
  <div class={`views-notice${notice?.failed ? ' failed' : ''}`} role="status">
    {notice ? <span>{notice.text}</span> : null}
    {notice?.undo ? (
      <button type="button" class="text-button" onClick={notice.undo}>
        <Icon node={Undo2} /> Undo
      </button>
    ) : null}
  </div>
);

/** Keeps the present view under a name, and leads back to those that were kept. */
export const ViewsMenu = () => {
  const menu = useRef<HTMLDivElement>(null);
  const { kept, notice, open, save, remove } = useViews();
  const close = (): void => menu.current?.hidePopover();
  return (
    <>
      <button type="button" class="button views-button" popovertarget="views" title="Saved views">
        <Icon node={Bookmark} /> <span>Views</span>
      </button>
      {/* What is typed here is no shortcut of the page; the browser itself closes the menu on Escape. */}
      <div
        id="views"
        class="views"
        popover="auto"
        role="dialog"
        aria-label="Saved views"
        ref={menu}
        onKeyDown={event => event.stopPropagation()}
        onToggle={event => {
          if (event.newState === 'open') open();
        }}
      >
        <SaveForm storeTakes={kept.storeTakes} onSave={save} />
        <ViewNotice notice={notice} />
        <ViewList
          title="In this browser"
          views={kept.browser}
          onOpen={close}
          onRemove={view => remove(browserPlace, view)}
        />
        <ViewList
          title="In the store, for everybody"
          views={kept.store}
          onOpen={close}
          {...(kept.storeTakes ? { onRemove: view => remove(storePlace, view) } : {})}
        />
      </div>
    </>
  );
};
