import { FlaskConical, Highlighter } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { suppose } from '../../features/whatIf/supposed.ts';
import type { RelationSentenceFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { drawnIds } from './drawnIds.ts';

type Props = {
  /** What this set has that not every set has. */
  readonly rest: readonly RelationSentenceFragment[];
  readonly all: readonly RelationSentenceFragment[];
  readonly number: number;
  readonly onPoint: (ids: readonly string[]) => void;
};

/** One set; pointed at it stands out in the picture, kept lit by its button, and its end can be supposed. */
export const ChokepointRow = ({ rest, all, number, onPoint }: Props) => {
  const [kept, setKept] = useState(false);
  const leave = (): void => onPoint(kept ? drawnIds(all) : []);
  useEffect(() => () => onPoint([]), []);
  return (
    <li
      class={`chokepoint${kept ? ' kept' : ''}`}
      onMouseEnter={() => onPoint(drawnIds(all))}
      onMouseLeave={leave}
      onFocusIn={() => onPoint(drawnIds(all))}
      onFocusOut={leave}
    >
      <span class="chain-number quiet">{number}</span>
      <ul>
        {rest.map(relation => (
          <li key={relation.id}>
            <RelationSentence relation={relation} />
          </li>
        ))}
      </ul>
      <span class="chokepoint-actions">
        <button
          type="button"
          class="text-button"
          aria-pressed={kept}
          aria-label={`Highlight combination ${number} in the graph`}
          onClick={() => {
            onPoint(kept ? [] : drawnIds(all));
            setKept(!kept);
          }}
        >
          <Icon node={Highlighter} /> Highlight
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={`Simulate removal: combination ${number}`}
          onClick={() => suppose(...all.map(({ id }) => ({ relation: id, suppose: 'ended' as const })))}
        >
          <Icon node={FlaskConical} /> Simulate removal
        </button>
      </span>
    </li>
  );
};
