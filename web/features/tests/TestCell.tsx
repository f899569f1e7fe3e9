import { ChevronRight } from 'lucide';
import type { TestLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { figureInWords, testLooks } from './testWords.ts';

type Props = {
  readonly result: TestLineFragment;
  /** Id of the row that shows the reasons. */
  readonly details: string;
  readonly open: boolean;
  readonly onToggle: () => void;
};

/** One verdict with its number and margin; pressed, it opens the reasons. */
export const TestCell = ({ result, details, open, onToggle }: Props) => {
  const [figure, ...more] = figureInWords(result);
  return (
    <td class={open ? 'open' : ''}>
      <button
        type="button"
        class="test-cell"
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={onToggle}
      >
        <span class="test-name">{testLooks[result.test].title}</span>
        <span class="test-verdict">
          <VerdictMark verdict={result.verdict} />
          <span class="test-more">
            {result.presumed ? (
              <span class="quiet" title="It counts a relation whose end nobody reports, after its last report.">
                presumed
              </span>
            ) : null}
            <Icon node={ChevronRight} class="chevron" />
          </span>
        </span>
        {figure === undefined ? null : (
          <span class="test-figure">
            {figure}
            {more.map(words => (
              <span key={words} class="quiet">
                , {words}
              </span>
            ))}
          </span>
        )}
      </button>
    </td>
  );
};
