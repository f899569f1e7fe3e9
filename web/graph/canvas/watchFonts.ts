import type { Core } from 'cytoscape';
import { fontFamilies } from '../fontFamilies.ts';

/**
 * Labels are drawn anew when letters of theirs came late. The library keeps drawn labels by their style, so each time the
 * list of families ends in another name that no font has. Ended by what it returns.
 */
export const watchFonts = (cy: Core): (() => void) => {
  let times = 0;
  const drawAnew = (): void => {
    times += 1;
    cy.style()
      .selector('node, edge')
      .style({ 'font-family': `${fontFamilies}, again-${times}` })
      .update();
  };
  document.fonts.addEventListener('loadingdone', drawAnew);
  return () => document.fonts.removeEventListener('loadingdone', drawAnew);
};
