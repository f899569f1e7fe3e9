import '../../features/report/report.css';
import './method.css';
import { useEffect } from 'preact/hooks';
import { address } from '../../core/state.ts';
import { verdictMeanings, verdictWords } from '../../core/words.ts';
import { methodPart } from '../../features/tests/methodOf.ts';
import { testLooks } from '../../features/tests/testWords.ts';
import type { AccessTest, Verdict } from '../../generated/operations.ts';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { afterTests, beforeTests, type Chapter } from './chapters.ts';
import { examples } from './examples.ts';

const tests = Object.keys(testLooks) as readonly AccessTest[];
const verdicts = Object.keys(verdictWords) as readonly Verdict[];

const ChapterPart = ({ chapter: { id, title, text, limits } }: { chapter: Chapter }) => (
  <section id={id} tabIndex={-1}>
    <h2>{title}</h2>
    {text.map(paragraph => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <h3>Limits</h3>
    <ul>
      {limits.map(limit => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  </section>
);

const TestPart = ({ test }: { test: AccessTest }) => (
  <section id={methodPart(test)} tabIndex={-1}>
    <h3>
      {testLooks[test].title}
      {testLooks[test].measures === undefined ? null : <span class="quiet"> · {testLooks[test].measures}</span>}
    </h3>
    <p>{testLooks[test].asks}</p>
    <table class="plain method-examples">
      <caption class="hidden">Worked examples: {testLooks[test].title}</caption>
      <thead>
        <tr>
          <th scope="col">If this is all that is reported</th>
          <th scope="col">Verdict</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {examples[test].map(({ id, reported, asked, verdict, why }) => (
          <tr key={id}>
            <td>{reported}</td>
            <td>
              {asked}: <VerdictMark verdict={verdict} />
            </td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** How answers are computed: definitions, worked examples from invented firms, and limits. The rest of the path names a part. */
const MethodPage = () => {
  const part = address.value?.id;
  useEffect(() => {
    if (part === undefined) return;
    const section = document.getElementById(part);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, [part]);
  const contents = [
    ...beforeTests.map(({ id, title }) => [id, title]),
    ['tests', 'The five tests'],
    ...afterTests.map(({ id, title }) => [id, title]),
  ];
  return (
    <article class="report method">
      <header>
        <h1>About the method</h1>
        <p class="quiet">
          How Throughline computes what it says, and where that ends. The firms in the examples are invented.
          Information with citations, not legal advice.
        </p>
        <p class="actions">
          <PrintButton />
        </p>
      </header>
      <nav aria-label="Parts of the method">
        {contents.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
        <a href="/help">Glossary</a>
      </nav>
      {beforeTests.map(chapter => (
        <ChapterPart key={chapter.id} chapter={chapter} />
      ))}
      <section id="tests" tabIndex={-1}>
        <h2>The five tests</h2>
        <p>
          Laws disagree on what makes a firm restricted, so five tests are asked of each holder and shown side by side.
          None of them stands for a law as a whole.
        </p>
        <dl class="method-verdicts">
          {verdicts.map(verdict => (
            <div key={verdict}>
              <dt>
                <VerdictMark verdict={verdict} />
              </dt>
              <dd>{verdictMeanings[verdict]}</dd>
            </div>
          ))}
        </dl>
        {tests.map(test => (
          <TestPart key={test} test={test} />
        ))}
        <h3>Limits</h3>
        <ul>
          <li>Unreported shares are treated as open, from 0 to 100 %; a printed figure may be off by its rounding.</li>
          <li>The 50 Percent Rule is read as the chosen regime reads it; the regimes are named with their sources.</li>
          <li>Control by contract, board or family counts only where a source reports it as control.</li>
        </ul>
      </section>
      {afterTests.map(chapter => (
        <ChapterPart key={chapter.id} chapter={chapter} />
      ))}
    </article>
  );
};

export default MethodPage;
