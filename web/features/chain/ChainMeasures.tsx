import { counted } from '../../core/words.ts';
import type { ChainLineFragment } from '../../generated/operations.ts';
import { SpanText } from '../../ui/marks/DateText.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { measures } from './measureWords.ts';

/** How firm a chain is, when it held, and how much it is about. */
export const ChainMeasures = ({ chain }: { chain: ChainLineFragment }) => (
  <p class="claim-line">
    <CertaintyMark certainty={chain.certainty} />
    <StatusMark status={chain.status} />
    {chain.disputed ? <DisputedMark /> : null}
    {chain.personnelOnly ? (
      <span class="mark" title="Behind the holder every step rests on employment or directorship.">
        personnel only
      </span>
    ) : null}
    <span title="The span in which all its steps hold, as far as starts and ends are reported">
      <SpanText start={chain.window.start} end={chain.window.end} />
    </span>
    {chain.certainWindow ? (
      <span>
        certain <SpanText start={chain.certainWindow.start} end={chain.certainWindow.end} />
      </span>
    ) : null}
    {measures(chain).map(text => (
      <span key={text}>{text}</span>
    ))}
    <span title="Sources that repeat one original count once">
      {counted(chain.independentSources, 'independent source')}
    </span>
  </p>
);
