import { selecting } from '../../core/state.ts';
import type { EntityEvidenceQuery } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';

type Names = NonNullable<EntityEvidenceQuery['entity']>['names'];

/** All names of an entity in the order of time, each with its dates and evidence; nothing where it has had but one. */
export const NamesInTime = ({ names }: { names: Names }) =>
  names.length < 2 ? null : (
    <ol class="names small" aria-label="Names in time">
      {names.map(({ name, start, end, claims: [claim] }) => (
        <li key={`${name} ${start ?? ''}`}>
          {name}{' '}
          <span class="quiet">
            {start === null ? null : (
              <>
                from <DateText date={start} />
              </>
            )}
            {end === null ? null : (
              <>
                {start === null ? '' : ' '}until <DateText date={end} />
              </>
            )}
          </span>{' '}
          {claim === undefined ? null : <a href={selecting({ type: 'claim', id: claim.id })}>evidence</a>}
        </li>
      ))}
    </ol>
  );
