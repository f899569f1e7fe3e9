import type { ChainStepLineFragment } from '../generated/operations.ts';
import { HypothesisMark } from '../marks/HypothesisMark.tsx';
import { selecting } from '../state.ts';
import { statusWords } from '../words.ts';

type Props = {
  readonly step: ChainStepLineFragment;
  readonly words: { readonly verb: string; readonly detail: string };
};

/** The verb between two entities of a chain; it opens the evidence. Drawn as on the canvas: dashed when alleged, dotted when possible. */
export const StepArrow = ({ step: { relation, certainty }, words }: Props) => {
  const line = certainty === 'POSSIBLE' ? 'possible' : relation.status === 'ALLEGED' ? 'alleged' : 'solid';
  const doubt = [
    statusWords[relation.status].word,
    ...(certainty === 'POSSIBLE' ? ['possibly'] : []),
    ...(relation.disputed ? ['disputed'] : []),
    ...(relation.hypothesis === null ? [] : [relation.hypothesis]),
  ].join(', ');
  return (
    <a
      class={`step-arrow step-${line}${relation.disputed ? ' step-disputed' : ''}`}
      href={selecting({ type: 'relation', id: relation.id })}
      title={`${doubt}. Show the evidence`}
    >
      <span class="verb">{words.verb}</span>
      {words.detail === '' ? null : <span class="detail"> {words.detail}</span>}
      {relation.hypothesis === null ? null : <HypothesisMark hypothesis={relation.hypothesis} />}
      <span class="hidden"> ({doubt}): evidence</span>
    </a>
  );
};
