import { counted } from '../../core/words.ts';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { AccessChainsQuery } from '../../generated/operations.ts';

type Sentence = AccessChainsQuery['accessChains']['explanation'][number];

const Sourced = ({ sentence: { text, sources } }: { sentence: Sentence }) => (
  <div>
    <p>{text}</p>
    {sources.length === 0 ? null : (
      <details>
        <summary class="small">{counted(sources.length, 'source')}</summary>
        <ul class="small sources">
          {sources.map(source => (
            <li key={source.id}>
              <SourceText source={source} />
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
);

/** The answer in plain sentences: the sum of it first, then the strongest chain to each party with its sources. */
export const Explanation = ({ sentences }: { sentences: readonly Sentence[] }) => {
  const [first, ...rest] = sentences;
  return (
    <div class="explanation">
      {first ? <p class="answer">{first.text}</p> : null}
      {rest.length === 0 ? null : (
        <details>
          <summary>The answer in sentences, with sources</summary>
          {rest.map(sentence => (
            <Sourced key={sentence.text} sentence={sentence} />
          ))}
        </details>
      )}
    </div>
  );
};
