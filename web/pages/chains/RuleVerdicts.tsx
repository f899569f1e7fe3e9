import './ruleVerdicts.css';
import { asOf, knownBy, selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { Attribution } from '../../features/rules/Attribution.tsx';
import { nameOf } from '../../features/rules/ruleWords.ts';
import { StateMark } from '../../features/rules/StateMark.tsx';
import { hypothesisInputs } from '../../features/whatIf/supposed.ts';
import { RuleVerdictsDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { RuleVerdictTable } from './RuleVerdictTable.tsx';
import { type RuleVerdict, rulesInForce, rulesNotInForce } from './ruleVerdictGroups.ts';

const NotInForce = ({ rules }: { rules: readonly RuleVerdict[] }) => (
  <details class="small">
    <summary>{counted(rules.length, 'further rule')} known, not in force on this day</summary>
    <ul class="rules-idle">
      {rules.map(({ rule, state, stateCertainty }) => (
        <li key={rule.id}>
          {nameOf(rule)} <StateMark state={state} possible={stateCertainty === 'POSSIBLE'} />
        </li>
      ))}
    </ul>
  </details>
);

export const useRuleVerdicts = (target: string) =>
  useQuery(
    RuleVerdictsDocument,
    { target, asOf: asOf.value, knownBy: knownBy.value, hypotheses: hypothesisInputs.value },
    'former',
  );

type Props = { readonly target: string; readonly asked: ReturnType<typeof useRuleVerdicts> };

/** What the rules say of the hardware of a target and of each of its holders, on the chosen day. */
export const RuleVerdicts = ({ target, asked: { data, error, retry } }: Props) => {
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data || data.accessChains.target.id !== target) return <Loading what="rules" />;
  const { rules, listings, asOf: day } = data.accessChains;
  const groups = rulesInForce(rules);
  const aside = groups.filter(({ concerns }) => !concerns);
  const idle = rulesNotInForce(rules);
  const attribution = rules.find(({ model }) => model?.attribution)?.model?.attribution;
  return (
    <div class="rule-verdicts">
      <p class="small quiet">
        What each rule in force on {day} says of the hardware and of each holder: what the hardware meets, whether a
        sale to the holder would have needed a licence, permit or notice, and whether the access taken falls inside.
        Information with citations, not legal advice. <a href="/method/rules">Method and limits</a>
      </p>
      {groups.length === 0 ? (
        <p class="quiet">None of the recorded rules was in force on {day}.</p>
      ) : (
        <RuleVerdictTable groups={groups.filter(({ concerns }) => concerns)} caption={`Rules in force on ${day}`} />
      )}
      {listings.length === 0 ? null : (
        <ul>
          {listings.map(({ firm, list, relation }) => (
            <li key={relation.id}>
              <EntityName entity={firm} />{' '}
              <a href={selecting({ type: 'relation', id: relation.id })}>
                is on the {list}
                {relation.start === null ? '' : ` since ${relation.start}`}
              </a>
              , whatever the Affiliates Rule (50 % rule) says.
            </li>
          ))}
        </ul>
      )}
      {aside.length === 0 ? null : (
        <details class="stays-folded">
          <summary class="small">
            {counted(aside.length, 'rule')} in force {aside.length === 1 ? 'does' : 'do'} not apply
          </summary>
          <RuleVerdictTable groups={aside} caption="Rules in force that do not apply" />
        </details>
      )}
      {idle.length === 0 ? null : <NotInForce rules={idle} />}
      <p class="small">
        <a href="/rules">All rules and hardware</a>
      </p>
      {attribution === null || attribution === undefined ? null : <Attribution text={attribution} />}
    </div>
  );
};
