import { counted } from '../../core/words.ts';
import { NoteText } from '../../features/evidence/NoteText.tsx';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { CitedSource } from './caseGroups.ts';

const Line = ({ cited: { source, claims } }: { cited: CitedSource }) => (
  <li>
    <SourceText source={{ ...source, originalTitle: null }} />
    <span class="quiet"> · {counted(claims, 'claim')}</span>
    {source.note === null ? null : (
      <p class="small quiet">
        <NoteText text={source.note} />
      </p>
    )}
  </li>
);

/** Sources by the original they repeat: a group counts as one independent source. */
export const Sources = ({ groups }: { groups: readonly (readonly CitedSource[])[] }) => (
  <ol class="source-groups">
    {groups.map(group => {
      const original = group[0]?.source.originalTitle ?? null;
      return (
        <li key={group[0]?.source.id}>
          {original === null ? null : (
            <p class="small">
              {group.length === 1 ? 'Repeats' : `${group.length} sources that repeat`} one original, counted once:{' '}
              <cite>{original}</cite>
            </p>
          )}
          <ul class={original === null ? '' : 'repeats'}>
            {group.map(cited => (
              <Line key={cited.source.id} cited={cited} />
            ))}
          </ul>
        </li>
      );
    })}
  </ol>
);
