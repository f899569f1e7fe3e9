import { useEffect } from 'preact/hooks';
import { address, follow } from '../core/state.ts';
import { isTyping } from '../ui/isTyping.ts';

/** `?` leads to the help page. The explorer shows its own shortcuts instead, which lead there too. */
export const useHelpKey = (): void =>
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || address.value?.page === 'explore') return;
      event.preventDefault();
      follow('/help');
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
