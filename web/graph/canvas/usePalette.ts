import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Palette } from '../palette.ts';
import { paletteAt } from './paletteAt.ts';

/** The page's colours at an element, read again when the theme changes. Undefined before the first drawing. */
export const usePalette = (host: RefObject<HTMLElement>): Palette | undefined => {
  const [palette, setPalette] = useState<Palette>();
  useEffect(() => {
    const read = (): void => {
      if (host.current) setPalette(paletteAt(host.current));
    };
    read();
    const watcher = new MutationObserver(read);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => {
      watcher.disconnect();
      system.removeEventListener('change', read);
    };
  }, [host]);
  return palette;
};
