import { X } from 'lucide';
import { Icon } from '../Icon.tsx';
import { amend } from '../state.ts';
import type { WrongDate } from '../time/wrongDates.ts';

/** An address with a date that is none: said before anything is asked, with the way on. */
export const WrongDates = ({ wrong }: { wrong: readonly WrongDate[] }) => (
  <section class="blank" role="alert">
    {wrong.map(({ name, value, without }) => (
      <div key={name}>
        <h1>{value} is no date</h1>
        <p>
          The address gives it as <code>{name}</code>. A date is written 2025, 2025-03 or 2025-03-04.
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={() => amend(without)}>
            <Icon node={X} /> Go on without it
          </button>
        </p>
      </div>
    ))}
  </section>
);
