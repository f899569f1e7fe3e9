import { CircleQuestionMark } from 'lucide';
import type { GapLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NoteText } from './NoteText.tsx';
import { SourceText } from './SourceText.tsx';

type Gap = Omit<GapLineFragment, 'sources'> & Partial<Pick<GapLineFragment, 'sources'>>;

/** What was looked for and not found. It is no evidence that the thing does not exist. */
export const GapList = ({ gaps }: { gaps: readonly Gap[] }) => (
  <ul class="gaps">
    {gaps.map(gap => (
      <li key={gap.id}>
        <Icon node={CircleQuestionMark} />
        <div>
          <p>{gap.what}</p>
          {gap.detail === null ? null : (
            <p class="small quiet">
              <NoteText text={gap.detail} />
            </p>
          )}
          {gap.sources === undefined || gap.sources.length === 0 ? null : (
            <details>
              <summary class="small">
                searched in {gap.sources.length} {gap.sources.length === 1 ? 'source' : 'sources'}
              </summary>
              <ul class="small">
                {gap.sources.map(source => (
                  <li key={source.id}>
                    <SourceText source={source} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </li>
    ))}
  </ul>
);
