import { numberInWords } from '../../../domain/words.ts';
import { selecting } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import type { Flow } from './chartData.ts';

type Change = Flow['changePoints']['changes'][number];
type Beside = Change['rules'][number];

const distance = ({ monthsAfter, inside }: Beside): string => {
  const far = counted(Math.abs(monthsAfter), 'month');
  const when =
    monthsAfter === 0 ? 'in the same month' : monthsAfter > 0 ? `${far} before the change` : `${far} after the change`;
  return inside ? `${when}, within its interval` : when;
};

/** Each lasting change of level with its interval, beside the rule dates that are near it. */
export const LevelChanges = ({ found }: { found: Flow['changePoints'] }) => (
  <>
    <p>{found.text}</p>
    {found.growth === null || found.growth === 0 || found.changes.length === 0 ? null : (
      <p class="small quiet">
        Steady growth of {numberInWords(Math.round(found.growth * 100))} % a year was taken out first.
      </p>
    )}
    <ul class="trade-changes">
      {found.changes.map(change => (
        <li key={change.month}>
          <p>{change.text}</p>
          {change.rules.length === 0 ? (
            <p class="small quiet">No recorded rule date lies within six months of it.</p>
          ) : (
            <ul class="small beside">
              {change.rules.map(beside => (
                <li key={`${beside.ruleDate.rule.id} ${beside.ruleDate.date} ${beside.ruleDate.state}`}>
                  <time dateTime={beside.ruleDate.date}>{beside.ruleDate.date}</time>
                  <span>
                    <a href={selecting({ type: 'entity', id: beside.ruleDate.rule.id })}>
                      {beside.ruleDate.rule.shortName ?? beside.ruleDate.rule.name}
                    </a>
                    , {beside.ruleDate.state}
                  </span>
                  <span class="quiet">{distance(beside)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </>
);
