import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { RegimeChooser } from '../../features/tests/RegimeChooser.tsx';
import { TestsTable } from '../../features/tests/TestsTable.tsx';
import { disagreementLine } from '../../features/tests/testWords.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DoubtMark } from '../../ui/marks/StatusMark.tsx';
import type { AskedTests } from './useAccessTests.ts';

/** Who owns, leases, operates or uses the hardware, restricted or not, and what the five tests say of each. */
export const HolderTests = ({ data, error, retry }: AskedTests) => {
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="tests" />;
  const { holders } = data.accessChains;
  if (holders.length === 0)
    return <p class="quiet">Nobody is reported to own, lease, operate or use it at these dates.</p>;
  return (
    <>
      <p>{disagreementLine(holders)}</p>
      <RegimeChooser read={data.accessChains.regime} />
      <TestsTable
        caption="The five tests of every holder"
        parties={holders.map(({ entity, tests, by, certainty }) => ({
          entity,
          tests,
          note: (
            <>
              {by.map(kind => relationWords[kind].headings[0].toLowerCase()).join(', ')}{' '}
              <DoubtMark certainty={certainty} continuance={null} />
            </>
          ),
        }))}
      />
    </>
  );
};
