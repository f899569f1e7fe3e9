import { amendOwn } from '../../state.ts';
import { counted, numberInWords } from '../../words.ts';
import { RelationKindChips } from './RelationKindChips.tsx';
import { allRelations, held, mostRelations } from './state/explorer.ts';
import { UndoButton } from './Trouble.tsx';

/** In place of a picture whose relations would cover each other: how many there are, and how to get fewer. */
export const Crowd = () => {
  const { graph } = held.value;
  return (
    <div class="trouble crowd" role="status">
      <h2>More relations than one picture can show</h2>
      <p>
        {counted(graph.entities.length, 'entity', 'entities')} have {counted(allRelations.value, 'relation')} among
        them; at most {numberInWords(mostRelations)} are drawn. Leave out kinds of relation here, or hide entities in
        the tables.
      </p>
      <RelationKindChips />
      <button type="button" class="button" onClick={() => amendOwn({ show: 'tables' })}>
        Show the first {numberInWords(graph.relations.length)} as tables
      </button>
      <UndoButton />
    </div>
  );
};
