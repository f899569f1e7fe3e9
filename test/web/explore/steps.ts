import fc from 'fast-check';
import { noFilters } from '../../../web/pages/explore/state/filters.ts';
import { allPathKinds, type PathQuestion } from '../../../web/pages/explore/state/pathQuestion.ts';
import {
  addRoots,
  collapse,
  expand,
  groupings,
  heldIds,
  hide,
  markWay,
  setGrouping,
  togglePinned,
  type View,
} from '../../../web/pages/explore/state/view.ts';

export const owns = (of: string, ...added: string[]) => ({ of, kind: 'OWNS', outgoing: true, added }) as const;

type Step = (view: View) => View;
export const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e,!', 'ü~1');
/** Any change of a view. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  ids.map(
    (id): Step =>
      view =>
        addRoots(view, [id]),
  ),
  fc.tuple(ids, ids, fc.boolean()).map(
    ([of, id, outgoing]): Step =>
      view =>
        expand(view, { of, kind: 'OWNS', outgoing, added: [id] }),
  ),
  ids.map(
    (id): Step =>
      view =>
        collapse(view, id),
  ),
  ids.map(
    (id): Step =>
      view =>
        heldIds(view).includes(id) ? hide(view, [id]) : view,
  ),
  ids.map(
    (id): Step =>
      view =>
        togglePinned(view, [id]),
  ),
  fc.constantFrom(...groupings).map(
    (grouping): Step =>
      view =>
        setGrouping(view, grouping),
  ),
  fc.constant<Step>(view => ({ ...view, leases: 'node', layout: 'force', size: 'relations', colour: 'country' })),
  fc.integer({ min: 0, max: 100 }).map(
    (leastShare): Step =>
      view => ({ ...view, filters: { ...noFilters, leastShare, certainty: 'possible', since: '2024-05' } }),
  ),
  fc
    .tuple(
      fc.uniqueArray(ids, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      fc.subarray([...allPathKinds]),
    )
    .map(([ends, most, isDrawn, kinds]): Step => {
      const paths: PathQuestion = { ends, most, over: isDrawn ? 'drawn' : 'store', kinds };
      return view => ({ ...view, paths });
    }),
  fc.array(ids).map(
    (marked): Step =>
      view =>
        markWay(view, marked, marked),
  ),
  fc.tuple(ids, fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })).map(
    ([id, x, y]): Step =>
      view =>
        heldIds(view).includes(id) ? { ...view, positions: new Map([...view.positions, [id, { x, y }]]) } : view,
  ),
);
