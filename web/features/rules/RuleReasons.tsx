import './reasons.css';
import { cite, onPaper } from '../../core/paper.ts';
import { verdictWords } from '../../core/words.ts';
import type { SourceLineFragment, Verdict } from '../../generated/operations.ts';
import { SourceText } from '../evidence/SourceText.tsx';

type Reason = { readonly text: string; readonly sources: readonly SourceLineFragment[] };

/** A verdict with what decides it. */
export const Ruling = ({ verdict, detail }: { verdict: Verdict; detail?: string | null }) => (
  <span class={`ruling ruling-${verdict.toLowerCase()}`}>
    {verdictWords[verdict]}
    {detail === null || detail === undefined ? null : <span class="quiet"> ({detail})</span>}
  </span>
);

/** Each sentence ends in the numbers of its sources, which stand once below; on paper those of the whole sheet. */
export const RuleReasons = ({ reasons }: { reasons: readonly Reason[] }) => {
  const sources = [...new Map(reasons.flatMap(reason => reason.sources).map(source => [source.id, source])).values()];
  const numbers = (cited: readonly SourceLineFragment[]): string =>
    cited
      .map(source => (onPaper.value && cite(source)) || sources.findIndex(({ id }) => id === source.id) + 1)
      .join(', ');
  return (
    <div class="ruling-reasons">
      <ul>
        {reasons.map(({ text, sources: cited }) => (
          <li key={text}>
            {text} {cited.length === 0 ? null : <span class="small quiet">[{numbers(cited)}]</span>}
          </li>
        ))}
      </ul>
      <ol class="small">
        {sources.map(source => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
};
