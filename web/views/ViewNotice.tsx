import { Undo2 } from 'lucide';
import { Icon } from '../Icon.tsx';
import type { Notice } from './useViews.ts';

/** What was done last, or why it could not be done; read out by screen readers. */
export const ViewNotice = ({ notice }: { notice: Notice | undefined }) => (
  <div class={`views-notice${notice?.failed ? ' failed' : ''}`} role="status">
    {notice ? <span>{notice.text}</span> : null}
    {notice?.undo ? (
      <button type="button" class="text-button" onClick={notice.undo}>
        <Icon node={Undo2} /> Undo
      </button>
    ) : null}
  </div>
);
