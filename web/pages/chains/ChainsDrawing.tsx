import { useMemo } from 'preact/hooks';
import { Drawing } from '../../features/drawing/Drawing.tsx';
import type { AccessChainsQuery, ChainStepLineFragment } from '../../generated/operations.ts';

type Props = {
  readonly report: AccessChainsQuery['accessChains'];
  readonly pointed: string | undefined;
  /** More ids to stand out. */
  readonly also: readonly string[];
};

const entitiesOf = (steps: readonly ChainStepLineFragment[]): readonly string[] =>
  steps.flatMap(({ from, to }) => [from.id, to.id]);
const relationsOf = (steps: readonly ChainStepLineFragment[]): readonly string[] =>
  steps.map(({ relation }) => relation.id);
const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** All listed chains and open ends in one picture; the chain that is pointed at stands out. */
export const ChainsDrawing = ({ report: { chains, openEnds }, pointed, also }: Props) => {
  const steps = [...chains, ...openEnds].flatMap(found => found.steps);
  const supposed = useMemo(
    () =>
      new Map(
        steps.flatMap(({ relation: { id, hypothesis, verb, details }, certainty }) =>
          hypothesis === null ? [] : [[id, { certainty, verb, details }] as const],
        ),
      ),
    [chains, openEnds],
  );
  const lit = chains.find(chain => chain.id === pointed)?.steps ?? [];
  return (
    <Drawing
      entities={once(entitiesOf(steps))}
      relations={once(relationsOf(steps))}
      highlighted={[...entitiesOf(lit), ...relationsOf(lit), ...also]}
      supposed={supposed}
      turning={false}
      label="The chains from the hardware at the left to the parties at the right"
    />
  );
};
