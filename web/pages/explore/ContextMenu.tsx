import './contextMenu.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepFocus, regainFocus } from '../../ui/keepFocus.ts';
import type { MenuItem } from './menuItems.ts';

type Props = {
  readonly items: readonly MenuItem[];
  /** Where the pointer was, in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
};

/** Pixels between the menu and the edge of the window. */
const edge = 8;

/** A menu at the pointer: arrow keys go through it; Escape, a choice, and whatever else takes the focus close it. */
export const ContextMenu = ({ items, at, onClose }: Props) => {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return;
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(edge, Math.min(at.x, innerWidth - width - edge))}px`;
    box.style.top = `${Math.max(edge, Math.min(at.y, innerHeight - height - edge))}px`;
    box.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [at]);
  useEffect(() => {
    const onPointer = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) onClose();
    };
    addEventListener('pointerdown', onPointer, { capture: true });
    return () => removeEventListener('pointerdown', onPointer, { capture: true });
  }, [onClose]);
  const close = (): void => {
    onClose();
    regainFocus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (step !== undefined) {
      const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
      const now = all.findIndex(item => item.matches(':focus'));
      all[(now + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={menu} class="context-menu" role="menu" aria-label="What can be done here" onKeyDown={onKeyDown}>
      {items.map(({ label, keys, act }) =>
        typeof act === 'string' ? (
          <a key={label} role="menuitem" href={act} onClick={onClose}>
            {label}
          </a>
        ) : (
          <button
            key={label}
            type="button"
            role="menuitem"
            onClick={() => {
              keepFocus();
              close();
              act();
            }}
          >
            {label} {keys === undefined ? null : <kbd>{keys}</kbd>}
          </button>
        ),
      )}
    </div>
  );
};
