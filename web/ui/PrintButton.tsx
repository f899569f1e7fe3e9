import { Printer } from 'lucide';
import { onPaper, print } from '../core/paper.ts';
import { Icon } from './Icon.tsx';

/** The page as a document: everything open, sources numbered at the end. */
export const PrintButton = () => (
  <button
    type="button"
    class="button"
    disabled={onPaper.value}
    title="Everything open, with numbered sources (Ctrl+P); a browser can save it as PDF"
    onClick={() => void print()}
  >
    <Icon node={Printer} /> {onPaper.value ? 'Preparing …' : 'Print'}
  </button>
);
