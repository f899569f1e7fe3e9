import { useState } from 'preact/hooks';
import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { onPaper } from '../../core/paper.ts';
import { amendOwn } from '../../core/state.ts';
import { ChainMeasures } from '../../features/chain/ChainMeasures.tsx';
import { ChainSentence } from '../../features/chain/ChainSentence.tsx';
import { GapList } from '../../features/evidence/GapList.tsx';
import type { AccessChainsQuery, ChainLineFragment } from '../../generated/operations.ts';
import { NamedText } from '../../ui/marks/NamedText.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChainClaims } from './ChainClaims.tsx';
import { ChainsDrawing } from './ChainsDrawing.tsx';
import { Changes } from './Changes.tsx';
import { Chokepoints } from './Chokepoints.tsx';
import { Explanation } from './Explanation.tsx';
import { HolderTests } from './HolderTests.tsx';
import { HypothesisEffect } from './HypothesisEffect.tsx';
import { Ledger, type useLedger } from './Ledger.tsx';
import { RuleVerdicts, type useRuleVerdicts } from './RuleVerdicts.tsx';
import type { AskedTests } from './useAccessTests.ts';

type OpenEnd = AccessChainsQuery['accessChains']['openEnds'][number];

const namesIn = ({ chains, openEnds }: Found): readonly string[] =>
  [...chains, ...openEnds].flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from.name, to.name]));

/** Where the trail stops, how one gets there, and what was looked for in vain. */
const OpenEnds = ({ ends }: { ends: readonly OpenEnd[] }) => (
  <ul class="open-ends">
    {ends.map(({ entity, text, steps, gaps }) => (
      <li key={entity.id}>
        <p>
          <NamedText text={text} names={[entity.name]} />
        </p>
        <ChainSentence steps={steps} />
        <GapList gaps={gaps} />
      </li>
    ))}
  </ul>
);

type ChainRowProps = {
  readonly chain: ChainLineFragment;
  readonly number: number;
  readonly onPoint: (id: string | undefined) => void;
};

/** One chain: its sentence and its measures. Pointing at it, or moving the keyboard into it, highlights it in the graph. */
const ChainRow = ({ chain, number, onPoint }: ChainRowProps) => (
  <li
    class="chain"
    onMouseEnter={() => onPoint(chain.id)}
    onMouseLeave={() => onPoint(undefined)}
    onFocusIn={() => onPoint(chain.id)}
    onFocusOut={() => onPoint(undefined)}
  >
    <span class="chain-number quiet" title={`Chain ${number}`}>
      {number}
    </span>
    <div>
      <ChainSentence steps={chain.steps} party={chain.party.id} />
      <ChainMeasures chain={chain} />
    </div>
  </li>
);

/** The server lists no more in one answer. */
export const mostChains = 500;

type Found = AccessChainsQuery['accessChains'];

/** A case may speak of chips and of firms, and of no fleet, site or lease: then there is nothing to judge. */
export const NoHardware = ({ target: { id, kind, name } }: { target: Found['target'] }) => (
  <p class="answer">
    No fleet, site or lease is recorded{' '}
    {kind === 'Case' ? (
      <>
        in <a href={formatAddress({ page: 'case', id })}>the case “{name}”</a>
      </>
    ) : (
      `in ${name}`
    )}
    , so no chain begins here.
    {kind === 'Case' ? ' The case shows the routes of its shipments, where any are reported.' : ''}
  </p>
);

type Props = {
  readonly target: string;
  readonly first: number;
  readonly report: Found;
  readonly loading: boolean;
  readonly tests: AskedTests;
  readonly rules: ReturnType<typeof useRuleVerdicts>;
  readonly ledger: ReturnType<typeof useLedger>;
};

/** The answer part by part: chains, what would end them, holders, rules, use, and where the trail ends. */
export const Findings = ({ target, first, report, loading, tests, rules, ledger }: Props) => {
  const [pointed, setPointed] = useState<string>();
  const [cut, setCut] = useState<readonly string[]>([]);
  return (
    <>
      <Explanation sentences={report.explanation} names={namesIn(report)} />
      <HypothesisEffect target={target} first={first} supposed={loading ? undefined : report} tests={tests} />
      <ChainsDrawing report={report} pointed={pointed} also={cut} />
      {report.chainCount === 0 ? null : (
        <Section level={2} title="Chokepoints: what would end all access">
          <Chokepoints asked={tests} onPoint={setCut} />
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
            {report.omitted > 0
              ? `There are more chains than are listed: at least ${numberInWords(report.omitted)} were left out.`
              : 'There may be more chains than are listed.'}{' '}
            <button
              type="button"
              class="button"
              onClick={() => amendOwn({ first: String(Math.min(first * 4, mostChains)) })}
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
        <RuleVerdicts target={target} asked={rules} />
      </Section>
      <Section level={2} title="Use over time">
        <Ledger asked={ledger} />
      </Section>
      {report.openEnds.length === 0 ? null : (
        <Section level={2} title="Open ends and open questions" count={report.openEnds.length}>
          <OpenEnds ends={report.openEnds} />
        </Section>
      )}
      {onPaper.value && report.chains.length > 0 ? (
        <Section level={2} title="Claims behind the chains">
          <ChainClaims chains={report.chains} />
        </Section>
      ) : null}
    </>
  );
};
