import type { RuleLineFragment, RuleState } from '../../generated/operations.ts';
import { inForceInWords, stateWords } from './ruleWords.ts';

export const StateMark = ({ state, possible = false }: { state: RuleState; possible?: boolean }) => (
  <span class={`mark state state-${state.toLowerCase()}`} title={stateWords[state].meaning}>
    {stateWords[state].word}
    {possible ? '?' : null}
  </span>
);

/** State, and whether it was in force and how certainly, as the two answers they are. */
export const StatusMark = ({ status }: { status: RuleLineFragment['ruleStatus'] }) => (
  <span class="rule-status">
    <StateMark state={status.state} possible={status.stateCertainty === 'POSSIBLE'} />
    <span class={status.inForce === 'YES' ? '' : 'quiet'}>{inForceInWords(status)}</span>
  </span>
);
