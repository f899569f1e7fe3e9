import './breakers.css';
import './tests.css';
import type { AccessTestsQuery } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { RelationSentence } from '../../marks/RelationSentence.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { counted } from '../../words.ts';
import { BreakerChoice } from './BreakerChoice.tsx';
import { BreakerRow } from './BreakerRow.tsx';
import { breakerGroups } from './breakerGroups.ts';
import { breakerSets } from './breakerSets.ts';
import type { AskedTests } from './useAccessTests.ts';

type Report = AccessTestsQuery['accessChains'];
type Props = {
  readonly asked: AskedTests;
  /** Ids of what is pointed at, for the picture. */
  readonly onPoint: (ids: readonly string[]) => void;
};

const headline = ({ breakers, breakerCount, breakersTruncated }: Report): string => {
  const size = breakers[0]?.relations.length ?? 0;
  const sets = `${breakersTruncated ? 'at least ' : ''}${counted(breakerCount, 'smallest set')}`;
  const listed = breakers.length < breakerCount || breakersTruncated ? `, of which ${breakers.length} are listed` : '';
  if (size === 1)
    return `Every chain runs over ${breakerCount === 1 ? 'this relation' : `each of these ${breakerCount} relations`}: any one of them, ended, ends all access${listed}.`;
  return `No single relation carries all chains. It takes ${size}, ended together, to end all access: ${sets}${listed}.`;
};

/** The others are folded away: they differ in a relation or two. */
const openRows = 3;

const SetList = ({ sets, onPoint }: { sets: Report['breakers']; onPoint: Props['onPoint'] }) => {
  const { shared, rests } = breakerSets(sets);
  const rows = rests.map((rest, index) => (
    <BreakerRow
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
          <h3>In every set</h3>
          <ul class="breaker-shared">
            {shared.map(relation => (
              <li key={relation.id}>
                <RelationSentence relation={relation} />
              </li>
            ))}
          </ul>
          <h3>With one of</h3>
        </>
      )}
      <ol class="breakers">{rows.slice(0, openRows)}</ol>
      {rows.length > openRows ? (
        <details>
          <summary>{counted(rows.length - openRows, 'more set')}</summary>
          <ol class="breakers">{rows.slice(openRows)}</ol>
        </details>
      ) : null}
    </>
  );
};

const Sets = ({ report, onPoint }: { report: Report; onPoint: Props['onPoint'] }) => {
  const groups = report.breakers.length < report.breakerCount ? undefined : breakerGroups(report.breakers);
  return (
    <>
      <p>{headline(report)}</p>
      {groups ? (
        <BreakerChoice groups={groups} onPoint={onPoint} />
      ) : (
        <SetList sets={report.breakers} onPoint={onPoint} />
      )}
    </>
  );
};

const Firms = ({ sets, onPoint }: { sets: Report['firmBreakers']; onPoint: Props['onPoint'] }) =>
  sets.length === 0 ? null : (
    <>
      <h3>Firms that every chain passes</h3>
      <ul class="breakers">
        {sets.map(({ firms }) => {
          const ids = firms.map(({ id }) => id);
          return (
            <li
              key={ids.join(' ')}
              class="breaker-firms"
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
export const Breakers = ({ asked: { data, error, retry }, onPoint }: Props) => {
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="breakers" />;
  const report = data.accessChains;
  return (
    <>
      {report.breakers.length === 0 ? (
        <p class="quiet">No set of relations was found whose end would end all access.</p>
      ) : (
        <Sets report={report} onPoint={onPoint} />
      )}
      <Firms sets={report.firmBreakers} onPoint={onPoint} />
    </>
  );
};
