import type { TestLineFragment } from '../../generated/operations.ts';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { SourcedSentence } from '../evidence/SourcedSentence.tsx';
import { methodOf } from './methodOf.ts';
import { testLooks } from './testWords.ts';

type Props = { readonly name: string; readonly result: TestLineFragment };

/** Why a test says what it says: sentences that end in their sources, and the relations it used. */
export const TestDetails = ({ name, result: { test, verdict, reasons, relations } }: Props) => (
  <section aria-label={`${name}: ${testLooks[test].title}, reasons`}>
    <p>
      <b>{testLooks[test].title}</b> <VerdictMark verdict={verdict} />
    </p>
    <p class="small quiet">
      {testLooks[test].asks} <a href={methodOf(test)}>Method and limits</a>
    </p>
    <div class="test-reasons">
      {reasons.map(({ text, sources }) => (
        <SourcedSentence key={text} text={text} sources={sources} />
      ))}
    </div>
    {relations.length === 0 ? null : (
      <>
        <h3>Relations used</h3>
        <ul class="small">
          {relations.map(relation => (
            <li key={relation.id}>
              <RelationSentence relation={relation} />
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
