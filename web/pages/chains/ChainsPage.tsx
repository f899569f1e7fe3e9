import './chains.css';
import { asOf, knownBy, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { countryInWords } from '../../core/words.ts';
import { ReportFrame } from '../../features/report/ReportFrame.tsx';
import { useClaimDates } from '../../features/time/useClaimDates.ts';
import { HypothesisBanner } from '../../features/whatIf/HypothesisBanner.tsx';
import { hypothesisInputs } from '../../features/whatIf/supposed.ts';
import { AccessChainsDocument } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Findings, mostChains, NoHardware } from './Findings.tsx';
import { useLedger } from './Ledger.tsx';
import { useRuleVerdicts } from './RuleVerdicts.tsx';
import { NoTarget, TargetChooser } from './TargetChooser.tsx';
import { useAccessTests } from './useAccessTests.ts';

const atFirst = 50;

/** How many chains the address asks for; anything but a number asks for the first ones. */
const wantedChains = (text = ''): number =>
  /^[1-9]\d{0,2}$/.test(text) ? Math.min(Number(text), mostChains) : atFirst;

const Report = ({ target }: { target: string }) => {
  const first = wantedChains(own.value.first);
  const { data, error, loading, retry } = useQuery(
    AccessChainsDocument,
    { target, asOf: asOf.value, knownBy: knownBy.value, first, hypotheses: hypothesisInputs.value },
    'former',
  );
  // All at once: none waits for another.
  const [tests, rules, ledger, dates] = [
    useAccessTests(target),
    useRuleVerdicts(target),
    useLedger(target),
    useClaimDates(target),
  ];
  if (error?.argument === 'target') return <NoTarget id={target} error={error} />;
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data || data.accessChains.target.id !== target) return <Loading what="chains" />;
  const report = data.accessChains;
  const isSupposed = [report, tests.data?.accessChains].some(answer => answer && answer.hypotheses.length > 0);
  return (
    <ReportFrame
      page="chains"
      asked={`Access chains to parties of ${report.restricted.map(countryInWords).join(', ')}, on ${report.asOf}`}
      about={report.target}
      answer={report}
      supposed={isSupposed}
      busy={loading}
      dates={dates}
    >
      {report.hardware.length === 0 ? (
        <NoHardware target={report.target} />
      ) : (
        <Findings target={target} first={first} report={report} loading={loading} {...{ tests, rules, ledger }} />
      )}
    </ReportFrame>
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
