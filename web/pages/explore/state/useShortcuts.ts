import { useEffect } from 'preact/hooks';
import { isTyping } from '../../../ui/isTyping.ts';
import { regainFocus } from '../../../ui/keepFocus.ts';
import { redoStep, undoStep } from './explorer.ts';

/** The keys that work anywhere on the page, but not while typing. */
export const useShortcuts = (onHelp: () => void): void =>
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.defaultPrevented) return;
      const isControl = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isControl && key === 'z') (event.shiftKey ? redoStep : undoStep)();
      else if (isControl && key === 'y') redoStep();
      else if (!isControl && event.key === '?') onHelp();
      else return;
      event.preventDefault();
      if (isControl) regainFocus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onHelp]);
