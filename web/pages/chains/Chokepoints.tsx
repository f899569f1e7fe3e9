import './chokepoints.css';
import '../../features/tests/tests.css';
import { counted } from '../../core/words.ts';
import type { AccessTestsQuery } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { ChokepointChoice } from './ChokepointChoice.tsx';
import { ChokepointRow } from './ChokepointRow.tsx';
import { chokepointGroups } from './chokepointGroups.ts';
import { chokepointSets } from './chokepointSets.ts';
import type { AskedTests } from './useAccessTests.ts';

type Report = AccessTestsQuery['accessChains'];
type Props = {
  readonly asked: AskedTests;
  /** Ids of what is pointed at, for the picture. */
  readonly onPoint: (ids: readonly string[]) => void;
};

const headline = ({ chokepoints, chokepointCount, chokepointsTruncated }: Report): string => {
  const size = chokepoints[0]?.relations.length ?? 0;
  const sets = `${chokepointsTruncated ? 'at least ' : ''}${counted(chokepointCount, 'minimal combination')}`;
  const listed =
    chokepoints.length < chokepointCount || chokepointsTruncated ? `, of which ${chokepoints.length} are listed` : '';
  if (size === 1)
    return `Every chain depends on ${chokepointCount === 1 ? 'this relation' : `each of these ${chokepointCount} relations`}: ending any one of them ends all access${listed}.`;
  return `No single relation carries all chains. ${size} relations have to end together to end all access: ${sets}${listed}.`;
};

/** The others are folded away: they differ in a relation or two. */
const openRows = 3;

const SetList = ({ sets, onPoint }: { sets: Report['chokepoints']; onPoint: Props['onPoint'] }) => {
  const { shared, rests } = chokepointSets(sets);
  const rows = rests.map((rest, index) => (
    <ChokepointRow
      key={rest.map(({ id }) => id).join(' ')}
      rest={rest}
      all={sets[index]?.relations ?? rest}
      number={index + 1}
      onPoint={onPoint}
    />
  ));
  return (
    <>
      {shared.length === 0 ? null : (
        <>
          <h3>In every combination</h3>
          <ul class="chokepoint-shared">
            {shared.map(relation => (
              <li key={relation.id}>
                <RelationSentence relation={relation} />
              </li>
            ))}
          </ul>
          <h3>With one of</h3>
        </>
      )}
      <ol class="chokepoints">{rows.slice(0, openRows)}</ol>
      {rows.length > openRows ? (
        <details>
          <summary>{counted(rows.length - openRows, 'more combination')}</summary>
          <ol class="chokepoints">{rows.slice(openRows)}</ol>
        </details>
      ) : null}
    </>
  );
};

const Sets = ({ report, onPoint }: { report: Report; onPoint: Props['onPoint'] }) => {
  const groups = report.chokepoints.length < report.chokepointCount ? undefined : chokepointGroups(report.chokepoints);
  return (
    <>
      <p>{headline(report)}</p>
      {groups ? (
        <ChokepointChoice groups={groups} onPoint={onPoint} />
      ) : (
        <SetList sets={report.chokepoints} onPoint={onPoint} />
      )}
    </>
  );
};

const Firms = ({ sets, onPoint }: { sets: Report['firmChokepoints']; onPoint: Props['onPoint'] }) =>
  sets.length === 0 ? null : (
    <>
      <h3>Firms that every chain passes</h3>
      <ul class="chokepoints">
        {sets.map(({ firms }) => {
          const ids = firms.map(({ id }) => id);
          return (
            <li
              key={ids.join(' ')}
              class="chokepoint-firms"
              onMouseEnter={() => onPoint(ids)}
              onMouseLeave={() => onPoint([])}
              onFocusIn={() => onPoint(ids)}
              onFocusOut={() => onPoint([])}
            >
              {firms.map(firm => (
                <EntityName key={firm.id} entity={firm} />
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );

/** The smallest sets of relations, and of firms, whose removal ends all access; pointed at, they stand out in the picture. */
export const Chokepoints = ({ asked: { data, error, retry }, onPoint }: Props) => {
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="chokepoints" />;
  const report = data.accessChains;
  return (
    <>
      {report.chokepoints.length === 0 ? (
        <p class="quiet">No combination of relations was found whose end would end all access.</p>
      ) : (
        <Sets report={report} onPoint={onPoint} />
      )}
      <Firms sets={report.firmChokepoints} onPoint={onPoint} />
    </>
  );
};
