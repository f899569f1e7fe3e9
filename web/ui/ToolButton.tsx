import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';

type Props = {
  readonly icon: IconNode;
  readonly label: string;
  /** Beside the icon where there is room: a part of the label, so that it can be said to the machine. */
  readonly word?: string;
  /** Shown with the label: the key that does the same. */
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

/** A button with an icon; its label is what it does. */
export const ToolButton = ({ icon, label, word, keys, pressed, disabled = false, onClick }: Props) => (
  <button
    type="button"
    class={word === undefined ? 'icon-button' : 'icon-button worded'}
    title={keys === undefined ? label : `${label} (${keys})`}
    aria-label={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon node={icon} />
    {word === undefined ? null : <span class="tool-word">{word}</span>}
  </button>
);
