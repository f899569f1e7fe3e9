import './ownership.css';
import { useMemo, useState } from 'preact/hooks';
import { amendOwn, asOf, knownBy, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { GraphFigure } from '../../features/drawing/GraphFigure.tsx';
import { ReportFrame } from '../../features/report/ReportFrame.tsx';
import { RegimeChooser } from '../../features/tests/RegimeChooser.tsx';
import { regime } from '../../features/tests/regime.ts';
import { TestsTable } from '../../features/tests/TestsTable.tsx';
import { sameInWords } from '../../features/tests/testWords.ts';
import { useClaimDates } from '../../features/time/useClaimDates.ts';
import { HypothesisBanner } from '../../features/whatIf/HypothesisBanner.tsx';
import { hypothesisInputs } from '../../features/whatIf/supposed.ts';
import { OwnershipDocument } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { FirmChooser, NoFirm } from './FirmChooser.tsx';
import { Owners } from './Owners.tsx';
import { OwnershipFacts } from './OwnershipFacts.tsx';
import { ownershipGraph } from './ownershipGraph.ts';

const mostOwners = 100;

/** Left to right, or the owners on top; in the link. */
const DirectionSwitch = ({ isTopDown }: { isTopDown: boolean }) => (
  <fieldset class="switch" aria-label="Direction of the graph">
    {([false, true] as const).map(chosen => (
      <button
        key={String(chosen)}
        type="button"
        aria-pressed={chosen === isTopDown}
        onClick={() => amendOwn({ layout: chosen ? 'topDown' : undefined })}
      >
        {chosen ? 'Owners on top' : 'Left to right'}
      </button>
    ))}
  </fieldset>
);

const Report = ({ firm }: { firm: string }) => {
  const { data, error, loading, retry } = useQuery(
    OwnershipDocument,
    {
      firm,
      asOf: asOf.value,
      knownBy: knownBy.value,
      hypotheses: hypothesisInputs.value,
      regime: regime.value,
      first: mostOwners,
    },
    'former',
  );
  const dates = useClaimDates(firm);
  const [pointed, setPointed] = useState<string>();
  const isTopDown = own.value.layout === 'topDown';
  const report = data?.ownership;
  const graph = useMemo(() => report && ownershipGraph(report), [report]);
  if (error?.argument === 'firm') return <NoFirm id={firm} error={error} />;
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!report || report.firm.id !== firm) return <Loading what="ownership" />;
  return (
    <ReportFrame
      page="ownership"
      asked={`Ownership on ${report.asOf}`}
      about={report.firm}
      answer={report}
      supposed={report.hypotheses.length > 0}
      busy={loading}
      dates={dates}
    >
      <OwnershipFacts report={report} />
      {report.relations.length === 0 ? (
        <p class="notice">
          Nobody is reported to own or control this firm at these dates. That is no finding that no restricted party
          does: what no one is recorded to own is unaccounted for.
        </p>
      ) : (
        <>
          <DirectionSwitch isTopDown={isTopDown} />
          <GraphFigure
            graph={graph}
            layout={isTopDown ? 'topDown' : 'layered'}
            highlighted={pointed === undefined ? [] : [pointed]}
            turning={false}
            label={
              isTopDown
                ? 'The owners on top and the firm below them, with their shares'
                : 'The firm at the left and its owners to the right of it, with their shares'
            }
          />
        </>
      )}
      <Section level={2} title="Tests">
        <p>{report.disagreement?.text ?? sameInWords(report.tests)}</p>
        <RegimeChooser read={report.regime} />
        <TestsTable caption="The tests of the firm" parties={[{ entity: report.firm, tests: report.tests }]} />
      </Section>
      {report.owners.length === 0 ? null : (
        <Section level={2} title="Owners and controllers" count={report.ownerCount}>
          <Owners owners={report.owners} onPoint={setPointed} />
          {report.truncated ? (
            <p class="notice">
              {report.owners.length} of {report.ownerCount} are listed, restricted and near ones first.
            </p>
          ) : null}
        </Section>
      )}
    </ReportFrame>
  );
};

const OwnershipPage = () => {
  const firm = own.value.firm;
  return firm === undefined ? (
    <FirmChooser />
  ) : (
    <>
      <HypothesisBanner />
      <Report key={firm} firm={firm} />
    </>
  );
};

export default OwnershipPage;
