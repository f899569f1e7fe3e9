import { counted } from '../../core/words.ts';
import type { SourceLineFragment } from '../../generated/operations.ts';
import { SourceText } from './SourceText.tsx';

type Props = { readonly text: string; readonly sources: readonly SourceLineFragment[] };

/** More than this many sources are folded away. */
const open = 2;

/** A sentence that ends in its sources. */
export const SourcedSentence = ({ text, sources }: Props) => {
  const list = (
    <ul class="small sentence-sources">
      {sources.map(source => (
        <li key={source.id}>
          <SourceText source={source} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="sourced-sentence">
      <p>{text}</p>
      {sources.length > open ? (
        <details>
          <summary class="small">{counted(sources.length, 'source')}</summary>
          {list}
        </details>
      ) : sources.length > 0 ? (
        list
      ) : null}
    </div>
  );
};
