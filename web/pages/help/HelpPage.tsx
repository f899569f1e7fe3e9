import '../../features/report/report.css';
import './help.css';
import { amendOwn, own } from '../../core/state.ts';
import { Section } from '../../ui/Section.tsx';
import { glossaryWith } from './glossary.ts';

type Task = { readonly want: string; readonly page: string; readonly href: string; readonly how: string };

const tasks: readonly Task[] = [
  {
    want: 'See who reaches restricted hardware, and where',
    ...{ page: 'Cases', href: '/', how: 'The table, map and matrix of the first page; each row leads to its chains.' },
  },
  {
    want: 'Read everything about one firm, person, site or fleet',
    ...{ page: 'Search', href: '/search', how: 'Press / anywhere, write a name in any script, press Enter.' },
  },
  {
    want: 'Check a list of names',
    ...{ page: 'Screening', href: '/screening', how: 'Paste names or take a file; each outcome opens its reasons.' },
  },
  {
    want: 'Find who gets to use hardware, and through whom',
    ...{
      page: 'Chains',
      href: '/chains',
      how: 'Choose a fleet, site, lease or case; chokepoints and hypotheses follow.',
    },
  },
  {
    want: 'See who owns and controls a firm',
    ...{ page: 'Ownership', href: '/ownership', how: 'Direct shares, votes, effective interest, ultimate parents.' },
  },
  {
    want: 'Learn what a rule asks of a transaction',
    ...{ page: 'Rule check', href: '/rule-check', how: 'Give model, places and date; leave open what is not known.' },
  },
  {
    want: 'Draw a graph, expand it, look for paths',
    ...{ page: 'Explore', href: '/explore', how: 'Start from a search; the ? key lists the shortcuts there.' },
  },
  {
    want: 'Bring in a list or register, or a table of your own',
    ...{
      page: 'Import',
      href: '/import',
      how: 'Choose a file, see what it would bring, try all rows, import; undo takes it all back. It is for editors.',
    },
  },
  {
    want: 'Compare trade statistics with rule dates',
    ...{ page: 'Trade', href: '/trade', how: 'Baseline, structural breaks, mirror data, implied servers.' },
  },
];

/** What can be done where, and the glossary: the texts of the tooltips, found by any word. */
const HelpPage = () => {
  const text = own.value.text ?? '';
  const groups = glossaryWith(text);
  return (
    <article class="report help">
      <h1>Help and glossary</h1>
      <p class="quiet">
        Two dates apply to every answer: <b>As of</b>, the day that is asked about, and <b>Known as of</b>, the day up
        to which sources count. <a href="/method">About the method</a> explains how answers are computed, with examples
        and limits. Nothing here is legal advice.
      </p>
      <Section level={2} title="What do you want to do?">
        <dl class="help-tasks">
          {tasks.map(({ want, page, href, how }) => (
            <div key={want}>
              <dt>{want}</dt>
              <dd>
                <a href={href}>{page}</a>: {how}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section level={2} title="Glossary">
        <input
          type="search"
          aria-label="Find a term"
          placeholder="Find a term"
          value={text}
          onInput={event => amendOwn({ text: event.currentTarget.value || undefined })}
        />
        <div class="glossary" aria-live="polite">
          {groups.length === 0 ? <p class="quiet">No term has these words.</p> : null}
          {groups.map(({ title, entries }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {entries.map(({ word, meaning }) => (
                  <div key={word}>
                    <dt>{word}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Section>
      <p class="quiet">
        The libraries that this page is built from keep{' '}
        <a href="/licences.txt" target="_blank" rel="noopener">
          their own licences
        </a>
        .
      </p>
    </article>
  );
};

export default HelpPage;
