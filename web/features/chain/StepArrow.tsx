import { selecting } from '../../core/state.ts';
import { statusWords } from '../../core/words.ts';
import type { ChainStepLineFragment } from '../../generated/operations.ts';
import { lineOf } from '../../graph/elements.ts';
import { HypothesisMark } from '../../ui/marks/HypothesisMark.tsx';

type Props = {
  readonly step: ChainStepLineFragment;
};

/** The verb between two entities of a chain; it opens the evidence. Drawn as on the canvas: `step-alleged`, `step-presumed` and so on. */
export const StepArrow = ({ step: { relation, certainty, verb, details } }: Props) => {
  const line = lineOf({ certainty, status: relation.status });
  const doubt = [
    statusWords[relation.status].word,
    ...(certainty === 'POSSIBLE' ? ['possibly'] : []),
    ...(relation.continuance === null ? [] : [`presumed, ${relation.continuance}`]),
    ...(relation.disputed ? ['disputed'] : []),
    ...(relation.hypothesis === null ? [] : [relation.hypothesis]),
  ].join(', ');
  return (
    <a
      class={`step-arrow step-${line}${relation.disputed ? ' step-disputed' : ''}`}
      href={selecting({ type: 'relation', id: relation.id })}
      title={`${doubt}. Show the evidence`}
    >
      <span class="verb">{verb}</span>
      {details.length === 0 ? null : <span class="detail"> ({details.join(', ')})</span>}
      {relation.hypothesis === null ? null : <HypothesisMark hypothesis={relation.hypothesis} />}
      <span class="hidden"> ({doubt}): evidence</span>
    </a>
  );
};
