import { sourceInWords } from '../../core/citation.ts';
import { bibliography } from '../../core/paper.ts';

/** The sources of a printed page under the numbers by which it cites them. */
export const Bibliography = () =>
  bibliography.value.length === 0 ? null : (
    <section class="bibliography">
      <h2>Sources cited</h2>
      <ol>
        {bibliography.value.map(source => (
          <li key={source.id}>
            {sourceInWords(source)}
            {source.originalTitle === null ? '' : `. Repeats: ${source.originalTitle}`}
          </li>
        ))}
      </ol>
    </section>
  );
