import './chains.css';
import { AccessChainsDocument } from '../../generated/operations.ts';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { ReportFrame } from '../../shell/ReportFrame.tsx';
import { asOf, knownBy, own } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { HypothesisBanner } from '../../whatIf/HypothesisBanner.tsx';
import { hypothesisInputs } from '../../whatIf/supposed.ts';
import { countryInWords } from '../../words.ts';
import { Findings, mostChains, NoHardware } from './Findings.tsx';
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
  const tests = useAccessTests(target);
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
    >
      {report.hardware.length === 0 ? (
        <NoHardware target={report.target} />
      ) : (
        <Findings target={target} first={first} report={report} loading={loading} tests={tests} />
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
