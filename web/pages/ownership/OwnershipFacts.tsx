import type { OwnershipQuery } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { CertaintyMark } from '../../marks/StatusMark.tsx';
import { countryInWords, numberInWords } from '../../words.ts';
import { rangeInWords } from '../chains/testWords.ts';

type Report = OwnershipQuery['ownership'];

/** Somebody may control the firm whose share of it nobody reports. */
const controlWithoutShare = ({ owners }: Report): boolean =>
  owners.some(({ controls, integrated }) => controls !== 'NO' && integrated?.max === 0);

const Parents = ({ parents, owners }: { parents: Report['ultimateParents']; owners: Report['owners'] }) => {
  if (parents.length === 0)
    return (
      <span class="quiet">
        {owners.length === 0
          ? 'none: nobody is reported to own or control it'
          : 'none: no owner above it has control that is reported or follows from the shares'}
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
                votes {rangeInWords(owner.votes)}
                {owner.integrated === null ? '' : `, integrated share ${rangeInWords(owner.integrated)}`}
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
        <span class="quiet">undetermined: the recorded owners hold more than there is</span>
      ) : (
        rangeInWords(report.restrictedShare)
      )}{' '}
      <span class="small quiet">
        of {report.restricted.map(countryInWords).join(', ')} together, over all ways, recorded owners only
        {controlWithoutShare(report) ? '; control is reported whose share is not' : ''}
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
