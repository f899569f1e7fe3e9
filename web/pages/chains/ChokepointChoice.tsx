import { FlaskConical, Highlighter } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { relationText } from '../../../domain/exports/exported.ts';
import { suppose } from '../../features/whatIf/supposed.ts';
import type { RelationSentenceFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { drawnIds } from './drawnIds.ts';

type Props = {
  readonly groups: readonly (readonly RelationSentenceFragment[])[];
  readonly onPoint: (ids: readonly string[]) => void;
};

/** All sets as one: a relation of each group. What is chosen is lit and supposed to end together. */
export const ChokepointChoice = ({ groups, onPoint }: Props) => {
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const [kept, setKept] = useState(false);
  useEffect(() => () => onPoint([]), []);
  const setWith = (group?: number, relation?: string): readonly RelationSentenceFragment[] =>
    groups.flatMap((members, i) => {
      const wanted = i === group ? relation : chosen.get(i);
      return members.find(member => member.id === wanted) ?? members[0] ?? [];
    });
  const leave = (): void => onPoint(kept ? drawnIds(setWith()) : []);
  return (
    <div class="chokepoint-choice">
      <ol>
        {groups.map((members, group) => (
          <li key={members.map(member => member.id).join(' ')}>
            <span class="chain-number quiet">{group + 1}</span>
            <ul>
              {members.map((relation, i) => (
                <li
                  key={relation.id}
                  onMouseEnter={() => onPoint(drawnIds(setWith(group, relation.id)))}
                  onMouseLeave={leave}
                  onFocusIn={() => onPoint(drawnIds(setWith(group, relation.id)))}
                  onFocusOut={leave}
                >
                  {members.length === 1 ? null : (
                    <input
                      type="radio"
                      name={`${id}-${group}`}
                      aria-label={`${relation.from.name} ${relationText(relation)} ${relation.to.name}`}
                      checked={(chosen.get(group) ?? members[0]?.id) === relation.id}
                      onChange={() => {
                        setChosen(new Map(chosen).set(group, relation.id));
                        if (kept) onPoint(drawnIds(setWith(group, relation.id)));
                      }}
                    />
                  )}
                  <span>
                    {i === 0 ? null : <span class="quiet">or </span>}
                    <RelationSentence relation={relation} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-pressed={kept}
          onClick={() => {
            onPoint(kept ? [] : drawnIds(setWith()));
            setKept(!kept);
          }}
        >
          <Icon node={Highlighter} /> Highlight in the graph
        </button>
        <button
          type="button"
          class="button"
          onClick={() => suppose(...setWith().map(relation => ({ relation: relation.id, suppose: 'ended' as const })))}
        >
          <Icon node={FlaskConical} /> Simulate removal
        </button>
      </p>
    </div>
  );
};
