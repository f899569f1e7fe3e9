import { onPaper } from '../../core/paper.ts';
import { Section } from '../../ui/Section.tsx';
import { TestDetails } from './TestDetails.tsx';
import type { TestedParty } from './TestsTable.tsx';

/** On paper alone: the reasons of all tests, below what a first sheet has room for. On screen a verdict opens its own. */
export const TestReasons = ({ parties }: { parties: readonly TestedParty[] }) =>
  !onPaper.value || parties.length === 0 ? null : (
    <Section level={2} title="Reasons of the tests">
      {parties.map(({ entity, tests }) => (
        <section key={entity.id} class="test-details">
          {parties.length === 1 ? null : <h3>{entity.name}</h3>}
          {tests.map(result => (
            <TestDetails key={result.test} name={entity.name} result={result} />
          ))}
        </section>
      ))}
    </Section>
  );
