import { formatAddress } from '../../core/address.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { caseInWords, gravestFirst, listingInWords } from '../../features/record/recordWords.ts';
import { testLooks } from '../../features/tests/testWords.ts';
import type { AccessTest, ScreenedLineFragment } from '../../generated/operations.ts';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { OnRecord } from './OnRecord.tsx';

export const tests: readonly AccessTest[] = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'];

type Props = {
  /** Undefined while it is asked for. */
  readonly line: ScreenedLineFragment | undefined;
};

/** What is recorded of one party: lists, cases, and a verdict of each test. */
export const PartyCells = ({ line }: Props) => {
  const party = line?.entity?.id;
  const absent = <span class="quiet">{line ? 'not tested' : '…'}</span>;
  return (
    <>
      <td data-label="Lists">
        {line ? (
          <OnRecord
            party={party}
            none="on no list that is loaded"
            items={line.listings.map(listing => ({ key: listing.id, text: listingInWords(listing) }))}
          />
        ) : (
          absent
        )}
      </td>
      <td data-label="Cases">
        {line ? (
          <OnRecord
            party={party}
            none="in no recorded case"
            items={gravestFirst(line.cases).map(found => ({
              key: found.id,
              text: caseInWords(found),
              href: formatAddress({ page: 'case', id: found.id, asOf: asOf.value, knownBy: knownBy.value }),
            }))}
          />
        ) : (
          absent
        )}
      </td>
      {tests.map(test => {
        const found = line?.tests.find(result => result.test === test);
        return (
          <td key={test} data-label={testLooks[test].title}>
            {found ? <VerdictMark verdict={found.verdict} /> : absent}
          </td>
        );
      })}
    </>
  );
};
