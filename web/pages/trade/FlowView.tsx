import { useMemo } from 'preact/hooks';
import { formatAddress } from '../../core/address.ts';
import { amendOwn, knownBy, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { countryInWords, upperFirst } from '../../core/words.ts';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import { NoSuch } from '../../features/search/NoSuch.tsx';
import { OneClock } from '../../features/time/OneClock.tsx';
import {
  PairFlowsDocument,
  type PairFlowsQuery,
  TradeFlowDocument,
  type TradeFlowsQuery,
} from '../../generated/operations.ts';
import { PartFailure, QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChartKey } from './ChartKey.tsx';
import { ChartTools } from './ChartTools.tsx';
import { MirrorGap, YearOnYear } from './Comparisons.tsx';
import { Conflicts } from './Conflicts.tsx';
import { chartData, type Flow, monthPoints, type Other, type RuleChoice, wantsLog } from './chartData.ts';
import { Figures } from './Figures.tsx';
import { FlowChooser, type ListedFlow } from './FlowChooser.tsx';
import { ImpliedServers } from './ImpliedServers.tsx';
import { ImporterSide } from './ImporterSide.tsx';
import { LevelChanges } from './LevelChanges.tsx';
import { PeriodTable } from './PeriodTable.tsx';
import { TradeChart } from './TradeChart.tsx';
import { endInWords } from './values.ts';

const choiceOf = (text: string | undefined): RuleChoice => (text === 'all' || text === 'none' ? text : 'main');

const Reference = () => (
  <label class="trade-reference">
    <span class="small quiet">Evaluate later months using data known at the end of</span>
    <input
      type="text"
      placeholder="each month before, or 2023-10"
      value={own.value.until ?? ''}
      onChange={event => {
        const text = event.currentTarget.value.trim();
        amendOwn({ until: /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined });
      }}
    />
  </label>
);

/** The caveat of the flow, and that on codes unless the flow’s says the same. */
const caveats = ({ caveat }: Flow, [onCodes]: readonly string[]): string =>
  [caveat, caveat?.includes('counts Nvidia hardware') ? null : onCodes].filter(text => text != null).join(' ');

/** The other flows of the pair, as far as they have months within the chart. */
const othersIn = (near: PairFlowsQuery | undefined, id: string, [first, last]: readonly [Date, Date]): Other[] =>
  (near?.tradeFlows.nodes ?? []).flatMap(({ id: other, commodity, code, name, reporter, periods }) => {
    const points = monthPoints(periods).filter(({ date }) => date >= first && date <= last);
    const called = code === null ? (commodity?.split(',')[0] ?? name) : `${code}, as ${reporter} reports`;
    return other === id || points.length === 0 ? [] : [{ name: called, points }];
  });

type Props = {
  readonly flow: Flow;
  readonly flows: readonly ListedFlow[];
  readonly list: TradeFlowsQuery;
  readonly busy: boolean;
};

const View = ({ flow, flows, list, busy }: Props) => {
  const rules = choiceOf(own.value.rules);
  const data = useMemo(() => chartData(flow, rules), [flow, rules]);
  const pair = { exporter: flow.exporter, importer: flow.importer, knownBy: knownBy.value };
  // Of all countries together there is no pair.
  const isPair = flow.exporter !== null && flow.importer !== null;
  const near = useQuery(PairFlowsDocument, isPair && own.value.others !== 'no' ? pair : undefined);
  const others = useMemo(() => othersIn(near.data, flow.id, data.domain), [near.data, flow.id, data]);
  const log = own.value.scale === undefined ? wantsLog(data, others) : own.value.scale === 'log';
  return (
    <>
      <article class="trade" aria-busy={busy}>
        <header class="trade-head">
          <div>
            <p class="small quiet">
              {upperFirst(endInWords(flow.exporter))} to {endInWords(flow.importer)}, as reported by{' '}
              {countryInWords(flow.reporter ?? '?')}
              {flow.valuation === null ? '' : `, ${flow.valuation}`}; {flow.codeSystem ?? 'code system not reported'}
              {flow.code === null ? '' : ` ${flow.code}`}
            </p>
            <h1>
              <EntityName entity={flow} whole />
            </h1>
          </div>
          <FlowChooser flows={flows} total={list.tradeFlows.totalCount} chosen={flow.id} />
        </header>
        <p class="trade-caveat" role="note">
          {caveats(flow, list.tradeNotes.caveats)}
        </p>
        <section aria-label="Chart">
          <ChartTools flow={flow} log={log} rules={rules} lines={data.rules} />
          <TradeChart
            data={data}
            others={others}
            log={log}
            label={`${flow.name}: values by month with rule dates; the table below has the same.`}
          />
          <ChartKey data={data} />
          {near.error ? (
            <PartFailure what="Other flows between the two" error={near.error} onRetry={near.retry} />
          ) : null}
          {near.data && near.data.tradeFlows.totalCount > near.data.tradeFlows.nodes.length ? (
            <p class="small quiet">
              Of {near.data.tradeFlows.totalCount} flows between the two the first {near.data.tradeFlows.nodes.length}{' '}
              are drawn.
            </p>
          ) : null}
        </section>
        <Section level={2} title="Structural breaks">
          <LevelChanges found={flow.changePoints} />
        </Section>
        <Section level={2} title="Values" count={flow.periods.length}>
          <Reference />
          <PeriodTable flow={flow} />
        </Section>
        <Section level={2} title="Year on year">
          <YearOnYear changes={flow.yearOnYear} />
        </Section>
        <Conflicts flow={flow} />
        <Section level={2} title="Figures of the founding report">
          <Figures notes={list.tradeNotes} />
        </Section>
        <Section level={2} title="Mirror data: exporter against importer">
          <MirrorGap report={flow.mirrorGap} />
        </Section>
        <Section level={2} title="Implied servers">
          <ImpliedServers flow={flow} />
        </Section>
        {flow.importer === null ? null : (
          <Section level={2} title={`Hardware reported in ${endInWords(flow.importer)}`}>
            <ImporterSide flow={flow} />
          </Section>
        )}
        <Section level={2} title="Sources" count={flow.sources.length}>
          <ul class="trade-sources">
            {flow.sources.map(source => (
              <li key={source.id}>
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </Section>
        <p class="small quiet">
          Baseline: the median of the twelve months before, the effect of the calendar month and the usual drift, on the
          scale of logarithms; the band is 3.5 robust standard deviations. Structural breaks: PELT, with 95 per cent
          intervals. An anomaly is not an explanation, and proximity is not causation.{' '}
          <a href="/method/trade">Method and limits</a>
        </p>
      </article>
      <OneClock
        clock="knownBy"
        help="Only values published on or before this day"
        event="publication"
        dates={flow.sources.flatMap(({ published }) => published ?? [])}
        unset="today, undated sources too"
      />
    </>
  );
};

/** One flow with all that is worked out from it. */
export const FlowView = ({ id, list }: { id: string; list: TradeFlowsQuery }) => {
  const { data, error, loading, retry } = useQuery(
    TradeFlowDocument,
    { id, knownBy: knownBy.value, until: own.value.until },
    'former',
  );
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data || (data.tradeFlow !== null && data.tradeFlow.id !== id)) return <Loading what="trade flow" />;
  if (data.tradeFlow !== null)
    return <View flow={data.tradeFlow} flows={list.tradeFlows.nodes} list={list} busy={loading} />;
  return (
    <NoSuch
      heading={`No trade flow has the id ${id}${knownBy.value === undefined ? '' : `, or none that was known as of ${knownBy.value}`}`}
      id={id}
      candidates={list.tradeFlows.nodes}
      hrefOf={near => formatAddress({ page: 'trade', id: near, knownBy: knownBy.value })}
      all={{ href: formatAddress({ page: 'trade' }), title: 'All trade flows' }}
    />
  );
};
