import './chain.css';
import type { ChainStepLineFragment } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { StepArrow } from './StepArrow.tsx';

type Props = {
  readonly steps: readonly ChainStepLineFragment[];
  /** Id of the restricted party in which it ends. */
  readonly party?: string;
};

/** Steps as one sentence from the hardware to the party; each verb opens the evidence of its step. */
export const ChainSentence = ({ steps, party }: Props) => {
  const [first] = steps;
  if (!first) return null;
  return (
    <p class="chain-sentence">
      <EntityName entity={first.from} />
      {steps.map(step => (
        <span class="chain-step" key={step.relation.id}>
          <StepArrow step={step} /> <EntityName entity={step.to} restricted={step.to.id === party} />
        </span>
      ))}
    </p>
  );
};
