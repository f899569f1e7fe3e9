import { numberInWords } from '../../../domain/words.ts';
import { longestAddress } from '../../core/address.ts';
import { isLinked } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { change, drawn, held, isAnswered, view } from './state/explorer.ts';
import { noFilters } from './state/filters.ts';
import { notice } from './state/notice.ts';
import { unmark } from './state/paths.ts';
import { isProperty, showHidden } from './state/view.ts';
import { apartWords } from './state/viewWords.ts';

/** How much is drawn, what is left out and why, and how to get it back. */
export const StatusLine = () => {
  const { graph, listed, filtered } = drawn.value;
  const { grouping, hidden, marked } = view.value;
  const apart = graph.entities.filter(({ members }) => members === undefined).length;
  const left = filtered.entities + filtered.relations;
  return (
    <div class="status-line small">
      {isAnswered.value ? (
        <span>
          {counted(listed.entities.length, 'entity', 'entities')}, {counted(listed.relations.length, 'relation')} shown
          {graph.entities.length === listed.entities.length
            ? ''
            : ` as ${counted(graph.entities.length, 'node')} and ${counted(graph.relations.length, 'line')}`}
        </span>
      ) : null}
      {isAnswered.value && isProperty(grouping) && apart > 0 ? (
        <span>
          {apart} one by one: {apartWords[grouping]}
        </span>
      ) : null}
      {hidden.length > 0 ? (
        <button type="button" class="link" onClick={() => change(present => showHidden(present))}>
          {hidden.length} hidden: show
        </button>
      ) : null}
      {marked.length > 0 ? (
        <button type="button" class="link" onClick={unmark}>
          Clear highlight
        </button>
      ) : null}
      {left > 0 ? (
        <button type="button" class="link" onClick={() => change(present => ({ ...present, filters: noFilters }))}>
          {counted(filtered.entities, 'entity', 'entities')} and {counted(filtered.relations, 'relation')} filtered out:
          clear filters
        </button>
      ) : null}
      {held.value.omittedRelations > 0 ? (
        <span class="warning">
          {counted(held.value.omittedRelations, 'relation')} missing: leave out kinds of relation, or hide entities, to
          get them.
        </span>
      ) : null}
      {isLinked.value ? null : (
        <span class="warning" role="alert">
          This view is too large for a link: it would take more than {numberInWords(longestAddress)} characters. The
          address shows a former view, and a reload would lose this one. Collapse or leave out some entities.
        </span>
      )}
      <span class="happened" role={notice.value?.failed ? 'alert' : 'status'}>
        {notice.value?.text ?? ''}
      </span>
    </div>
  );
};
