import { CertaintyMark } from '../../marks/StatusMark.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { relationHeadings } from '../../words.ts';
import { TestsTable } from './TestsTable.tsx';
import { disagreementLine } from './testWords.ts';
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
      <TestsTable
        caption="The five tests of every holder"
        parties={holders.map(({ entity, tests, by, certainty }) => ({
          entity,
          tests,
          note: (
            <>
              {by.map(kind => relationHeadings[kind][0].toLowerCase()).join(', ')}{' '}
              {certainty === 'POSSIBLE' ? <CertaintyMark certainty="POSSIBLE" /> : null}
            </>
          ),
        }))}
      />
    </>
  );
};
