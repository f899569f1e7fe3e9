import './chains.css';
import { useState } from 'preact/hooks';
import { PossiblyPublished } from '../../evidence/PossiblyPublished.tsx';
import { Section } from '../../evidence/Section.tsx';
import { AccessChainsDocument } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { amendOwn, asOf, knownBy, own } from '../../state.ts';
import { TimeBar } from '../../time/TimeBar.tsx';
import { useQuery } from '../../useQuery.ts';
import { HypothesisBanner } from '../../whatIf/HypothesisBanner.tsx';
import { hypothesisInputs } from '../../whatIf/supposed.ts';
import { countryInWords } from '../../words.ts';
import { Breakers } from './Breakers.tsx';
import { ChainRow } from './ChainRow.tsx';
import { ChainsDrawing } from './ChainsDrawing.tsx';
import { Changes } from './Changes.tsx';
import { Explanation } from './Explanation.tsx';
import { HolderTests } from './HolderTests.tsx';
import { HypothesisEffect } from './HypothesisEffect.tsx';
import { Ledger } from './Ledger.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import { RuleVerdicts } from './RuleVerdicts.tsx';
import { NoTarget, TargetChooser } from './TargetChooser.tsx';
import { useAccessTests } from './useAccessTests.ts';
import { useClaimDates } from './useClaimDates.ts';

const atFirst = 50;
/** The server lists no more in one answer. */
const most = 500;

const Report = ({ target }: { target: string }) => {
  const first = /^[1-9]\d{0,2}$/.test(own.value.first ?? '') ? Math.min(Number(own.value.first), most) : atFirst;
  const { data, error, loading, retry } = useQuery(
    AccessChainsDocument,
    { target, asOf: asOf.value, knownBy: knownBy.value, first, hypotheses: hypothesisInputs.value },
    'former',
  );
  const tests = useAccessTests(target);
  const [pointed, setPointed] = useState<string>();
  const [cut, setCut] = useState<readonly string[]>([]);
  const dates = useClaimDates(target);
  if (error?.argument === 'target') return <NoTarget id={target} error={error} />;
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data || data.accessChains.target.id !== target) return <Loading what="chains" />;
  const report = data.accessChains;
  const isSupposed = [report, tests.data?.accessChains].some(answer => answer && answer.hypotheses.length > 0);
  return (
    <>
      <article class={`chains${isSupposed ? ' supposed' : ''}`} aria-busy={loading}>
        <header>
          <p class="small quiet">
            Access chains to parties of {report.restricted.map(countryInWords).join(', ')}, on {report.asOf}, by what
            was published by {report.knownBy}
          </p>
          <h1>
            <EntityName entity={report.target} />
          </h1>
        </header>
        <PossiblyPublished found={report.possiblyPublished} />
        <Explanation sentences={report.explanation} />
        <HypothesisEffect target={target} first={first} supposed={loading ? undefined : report} tests={tests} />
        <ChainsDrawing report={report} pointed={pointed} also={cut} />
        {report.chainCount === 0 ? null : (
          <Section level={2} title="What would end all access">
            <Breakers asked={tests} onPoint={setCut} />
          </Section>
        )}
        <Section level={2} title="Chains" count={report.chains.length}>
          {report.chainCount === 0 ? <p class="quiet">No chain is reported that leads to a restricted party.</p> : null}
          <ol class="chain-list">
            {report.chains.map((chain, index) => (
              <ChainRow key={chain.id} chain={chain} number={index + 1} onPoint={setPointed} />
            ))}
          </ol>
          {report.truncated ? (
            <p class="notice">
              There are more chains than are listed: at least {report.omitted} were left out.{' '}
              <button
                type="button"
                class="button"
                onClick={() => amendOwn({ first: String(Math.min(first * 4, most)) })}
              >
                List more
              </button>
            </p>
          ) : null}
        </Section>
        <Section level={2} title="What changed">
          <Changes target={target} />
        </Section>
        <Section level={2} title="Holders of the hardware, and the five tests" count={report.holders.length}>
          <HolderTests {...tests} />
        </Section>
        <Section level={2} title="What the rules say">
          <RuleVerdicts target={target} />
        </Section>
        <Section level={2} title="Use over time">
          <Ledger target={target} />
        </Section>
        {report.openEnds.length === 0 ? null : (
          <Section level={2} title="Where the trail ends, and what is not known" count={report.openEnds.length}>
            <OpenEnds ends={report.openEnds} />
          </Section>
        )}
        <p class="small quiet">
          Computed from data revision {report.revision}. Claims are what sources say. Nothing here is legal advice.
        </p>
      </article>
      <TimeBar {...dates} />
    </>
  );
};

const ChainsPage = () => {
  const target = own.value.target;
  return target === undefined ? (
    <TargetChooser />
  ) : (
    <>
      <HypothesisBanner />
      <Report key={target} target={target} />
    </>
  );
};

export default ChainsPage;
