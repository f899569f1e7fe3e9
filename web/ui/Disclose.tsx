import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A button that opens the row below its own. `controls`: the id of what it opened. */
export const Disclose = ({
  open,
  controls,
  onToggle,
  children,
}: {
  open: boolean;
  controls?: string;
  onToggle: () => void;
  children: ComponentChildren;
}) => (
  <button
    type="button"
    class="disclose"
    aria-expanded={open}
    aria-controls={open ? controls : undefined}
    onClick={onToggle}
  >
    <Icon node={ChevronRight} class="chevron" />
    <span>{children}</span>
  </button>
);
