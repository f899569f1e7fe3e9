import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnAddress } from '../../../web/core/drawnAddress.ts';
import { formatCamera, parseCamera } from '../../../web/pages/explore/state/cameraAddress.ts';
import { emptyView, heldIds, type View } from '../../../web/pages/explore/state/view.ts';
import { formatView, parseView } from '../../../web/pages/explore/state/viewAddress.ts';
import { ids, steps } from './steps.ts';

const ownOf = (view: View) =>
  Object.fromEntries(
    Object.entries(formatView(view)).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

test('a link that draws one entity more moves, hides and opens nothing else', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 15 }), ids, (all, id) => {
      const view = all.reduce((present, step) => step(present), emptyView);
      const before = parseView(ownOf(view), false);
      const after = parseView(drawnAddress({ page: 'explore', own: ownOf(view) }, id).own ?? {}, false);
      const isHeld = heldIds(view).includes(id);
      // Only what is held can be expanded.
      fc.pre(isHeld || view.expansions.every(({ of }) => of !== id));
      expect(after.roots).toEqual(isHeld ? view.roots : [...view.roots, id]);
      expect({ ...after, roots: [], hidden: [] }).toEqual({ ...before, roots: [], hidden: [] });
      expect(after.hidden).toEqual(before.hidden.filter(other => other !== id));
    }),
  );
});

test('what the picture looks at is in the address, and nonsense is none', () => {
  const camera = { x: -1200, y: 40, zoom: 0.8512 };
  expect(parseCamera(formatCamera(camera))).toEqual(camera);
  expect(formatCamera(undefined)).toBeUndefined();
  for (const text of [undefined, '', '1,2', '1,2,0', '1,2,-1', '1,,2', 'a,b,c', '1,2,3,4', '1,2,Infinity'])
    expect(parseCamera(text)).toBeUndefined();
});
