import { counted } from '../../core/words.ts';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { AccessChainsQuery } from '../../generated/operations.ts';
import { NamedText } from '../../ui/marks/NamedText.tsx';

type Sentence = AccessChainsQuery['accessChains']['explanation'][number];

type SourcedProps = { readonly sentence: Sentence; readonly names: readonly string[] };

const Sourced = ({ sentence: { text, sources }, names }: SourcedProps) => (
  <div>
    <p>
      <NamedText text={text} names={names} />
    </p>
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

type Props = {
  readonly sentences: readonly Sentence[];
  /** Of what the sentences speak of. */
  readonly names: readonly string[];
};

/** The answer in plain sentences: the sum of it first, then the strongest chain to each party with its sources. */
export const Explanation = ({ sentences, names }: Props) => {
  const [first, ...rest] = sentences;
  return (
    <div class="explanation">
      {first ? (
        <p class="answer">
          <NamedText text={first.text} names={names} />
        </p>
      ) : null}
      {rest.length === 0 ? null : (
        <details>
          <summary>The answer in sentences, with sources</summary>
          {rest.map(sentence => (
            <Sourced key={sentence.text} sentence={sentence} names={names} />
          ))}
        </details>
      )}
    </div>
  );
};
