import { iso31661 } from 'iso-3166';
import { amend, amendOwn, asOf } from '../../core/state.ts';
import { countryInWords, notReported } from '../../core/words.ts';
import { DateField } from '../../features/time/DateField.tsx';
import type { AccessWay } from '../../generated/operations.ts';
import { parameters, type Question, wayWords } from './checkAddress.ts';

const countries = iso31661
  .map(({ alpha2 }) => ({ value: alpha2, name: countryInWords(alpha2) }))
  .sort((a, b) => a.name.localeCompare(b.name));

type Option = { readonly value: string; readonly name: string };
type ChoiceProps = {
  readonly label: string;
  readonly hint?: string;
  readonly of: keyof typeof parameters;
  readonly chosen: string | null | undefined;
  readonly options: readonly Option[];
};

/** One fact of the question; empty means not reported. */
const Choice = ({ label, hint, of, chosen, options }: ChoiceProps) => (
  <label title={hint}>
    <span class="small">{label}</span>
    <select
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => amendOwn({ [parameters[of]]: value === '' ? undefined : value })}
    >
      <option value="">{notReported}</option>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

type Props = {
  readonly question: Question;
  readonly models: readonly { readonly id: string; readonly name: string }[];
};

/** The facts of a transaction. Each change asks anew and stands in the address. */
export const CheckForm = ({ question, models }: Props) => (
  <form class="check-form" onSubmit={event => event.preventDefault()} aria-label="The transaction">
    <label>
      <span class="small">Access</span>
      <select value={question.way} onChange={event => amendOwn({ way: event.currentTarget.value.toLowerCase() })}>
        {(Object.keys(wayWords) as AccessWay[]).map(way => (
          <option key={way} value={way}>
            {wayWords[way]}
          </option>
        ))}
      </select>
    </label>
    <Choice
      label="Model"
      of="model"
      chosen={question.model}
      options={models.map(({ id, name }) => ({ value: id, name }))}
    />
    <Choice
      label="Destination"
      hint="Where the hardware stands or goes to"
      of="destination"
      chosen={question.destination}
      options={countries}
    />
    <Choice
      label="Seat of the buyer"
      hint="Where the buyer, the lessee or the remote user has its seat"
      of="buyer"
      chosen={question.buyer}
      options={countries}
    />
    <Choice
      label="Seat of its ultimate parent"
      hint="Of a buyer without a parent, its own seat"
      of="parent"
      chosen={question.parent}
      options={countries}
    />
    <Choice
      label="Seat of the end user"
      hint="Where the end user, or its ultimate parent, has its seat"
      of="endUser"
      chosen={question.endUser}
      options={countries}
    />
    <div>
      <span class="small">Date</span>
      <DateField label="Date" value={asOf.value} unset="today" onChoose={date => amend({ asOf: date })} />
    </div>
  </form>
);
