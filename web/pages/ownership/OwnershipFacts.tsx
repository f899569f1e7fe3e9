import { numberInWords } from '../../../domain/words.ts';
import { countryInWords, notReported } from '../../core/words.ts';
import { rangeInWords } from '../../features/tests/testWords.ts';
import type { OwnershipQuery } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { CertaintyMark } from '../../ui/marks/StatusMark.tsx';

type Report = OwnershipQuery['ownership'];

const Parents = ({ parents, owners }: { parents: Report['ultimateParents']; owners: Report['owners'] }) => {
  if (parents.length === 0)
    return (
      <span class="quiet">
        {owners.length === 0
          ? 'none reported: nobody is reported to own or control it'
          : 'none reported: no owner above it has control that is reported or follows from the shares'}
      </span>
    );
  return (
    <ul>
      {parents.map(({ entity, certainty }) => {
        const owner = owners.find(found => found.entity.id === entity.id);
        return (
          <li key={entity.id}>
            <EntityName entity={entity} restricted={owner?.restricted ?? false} />{' '}
            <CertaintyMark certainty={certainty} />
            {owner ? (
              <span class="small quiet">
                {' '}
                votes {owner.votes === null ? notReported : rangeInWords(owner.votes)}
                {owner.integrated === null ? '' : `, effective interest ${rangeInWords(owner.integrated)}`}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};

/** Who is at the top, what restricted parties have of the firm, and figures that cannot be. */
export const OwnershipFacts = ({ report }: { report: Report }) => (
  <dl class="facts">
    <dt>Ultimate parents</dt>
    <dd>
      <Parents parents={report.ultimateParents} owners={report.owners} />
    </dd>
    <dt>Owned by restricted parties</dt>
    <dd>
      {report.restrictedShare === null ? (
        <span class="quiet">
          {report.excesses.length > 0 ? 'undetermined: the recorded owners hold more than there is' : 'none reported'}
        </span>
      ) : (
        rangeInWords(report.restrictedShare)
      )}{' '}
      <span class="small quiet">
        by parties of {report.restricted.map(countryInWords).join(', ')} together, over all paths;{' '}
        {numberInWords(report.accountedFor)} % of the shares is accounted for
      </span>
    </dd>
    {report.excesses.map(({ firm, shares, votes }) => (
      <>
        <dt>Figures contradict</dt>
        <dd>
          Recorded owners of <EntityName entity={firm} /> hold at least{' '}
          {[
            ...(shares === null ? [] : [`${numberInWords(shares)} % of the shares`]),
            ...(votes === null ? [] : [`${numberInWords(votes)} % of the votes`]),
          ].join(' and ')}
          , which cannot be.
        </dd>
      </>
    ))}
  </dl>
);
