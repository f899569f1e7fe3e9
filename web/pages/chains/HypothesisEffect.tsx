import './changes.css';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { regime } from '../../features/tests/regime.ts';
import { hypotheses } from '../../features/whatIf/supposed.ts';
import {
  AccessChainsDocument,
  type AccessChainsQuery,
  AccessTestsDocument,
  type EntityRefFragment,
} from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { Section } from '../../ui/Section.tsx';
import { chainChanges, holdersGone, verdictChanges } from './answerChanges.ts';
import { ChainChangeList } from './ChainChangeList.tsx';
import type { AskedTests } from './useAccessTests.ts';
import { VerdictChangeTable } from './VerdictChangeTable.tsx';

type Props = {
  readonly target: string;
  readonly first: number;
  /** The answer under the hypotheses; undefined while it is on its way. */
  readonly supposed: AccessChainsQuery['accessChains'] | undefined;
  readonly tests: AskedTests;
};

const HolderChange = ({ entities, words }: { entities: readonly EntityRefFragment[]; words: string }) =>
  entities.length === 0 ? null : (
    <p class="holder-change">
      {entities.map(entity => (
        <EntityName key={entity.id} entity={entity} />
      ))}
      <span>{words}.</span>
    </p>
  );

const Effect = ({ target, first, supposed, tests }: Props) => {
  const dates = { target, asOf: asOf.value, knownBy: knownBy.value };
  const recorded = useQuery(AccessChainsDocument, { ...dates, first });
  const recordedTests = useQuery(AccessTestsDocument, { ...dates, regime: regime.value });
  const error = recorded.error ?? recordedTests.error;
  if (error) {
    const retry = recorded.error ? recorded.retry : recordedTests.retry;
    return <QueryFailure error={error} onRetry={retry} />;
  }
  if (!recorded.data || !recordedTests.data || !supposed || !tests.data || tests.loading)
    return <Loading what="what it changes" />;
  const before = recorded.data.accessChains;
  const chains = chainChanges(before.chains, supposed.chains);
  const recordedHolders = recordedTests.data.accessChains.holders;
  const supposedHolders = tests.data.accessChains.holders;
  const verdicts = verdictChanges(recordedHolders, supposedHolders);
  const gone = holdersGone(recordedHolders, supposedHolders);
  const added = holdersGone(supposedHolders, recordedHolders);
  const isSame = [chains.gone, chains.added, chains.changed, verdicts, gone, added].every(({ length }) => length === 0);
  const partly = before.truncated || supposed.truncated;
  return (
    <>
      <p>
        {isSame
          ? 'It changes nothing: the same chains, as certain as before, and the same verdicts.'
          : `${counted(before.chainCount, 'chain')} on the record, ${supposed.chainCount} under the hypothesis${
              before.chainCount > 0 && supposed.chainCount === 0 ? ': all access would have ended' : ''
            }; ${counted(verdicts.length, 'verdict')} would change.`}
        {partly ? ' Only the chains that both answers list are compared.' : ''}
      </p>
      <p class="small quiet">
        Changes between dates, further below, and use over time stand as recorded: hypotheses do not enter them.
      </p>
      <ChainChangeList {...chains} />
      <HolderChange entities={gone} words="would no longer hold the hardware" />
      <HolderChange entities={added} words="would hold the hardware too" />
      {verdicts.length === 0 ? null : <VerdictChangeTable changes={verdicts} />}
    </>
  );
};

/** What the hypotheses of the present view change against the recorded answer. */
export const HypothesisEffect = (props: Props) =>
  hypotheses.value.length === 0 ? null : (
    <Section level={2} title="What the hypothesis changes">
      <Effect {...props} />
    </Section>
  );
