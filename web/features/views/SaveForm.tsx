import { useState } from 'preact/hooks';
import { formatAddress } from '../../core/address.ts';
import { dated, openClocks } from '../../core/dated.ts';
import { today } from '../../core/days.ts';
import { address } from '../../core/state.ts';
import { TokenField } from '../access/TokenField.tsx';
import { mayChange } from '../access/who.ts';
import { browserPlace } from './browserPlace.ts';
import type { Place } from './place.ts';
import { longestName, suggestedName } from './savedViews.ts';
import { storePlace } from './storePlace.ts';

const places = [
  { place: browserPlace, title: 'this browser' },
  { place: storePlace, title: 'the store, for everybody' },
] as const;

/** What the page is about; of an entity its name, without the word of its icon. */
const heading = (): string | undefined => {
  const found = document.querySelector('#main h1');
  return (found?.querySelector('.entity-name > span:last-child') ?? found)?.textContent ?? undefined;
};

type Props = {
  readonly storeTakes: boolean | undefined;
  readonly onSave: (place: Place, name: string, address: string) => Promise<boolean>;
};

/** Saves the present view. The store is offered where the server keeps anything. */
export const SaveForm = ({ storeTakes, onSave }: Props) => {
  const [name, setName] = useState('');
  const [place, setPlace] = useState<Place>(browserPlace);
  const [keepsDates, setKeepsDates] = useState(true);
  const here = address.value;
  if (!here) return <p class="small quiet">No page has this address, so there is no view to save.</p>;
  const isOpen = openClocks(here).length > 0;
  const current = formatAddress(isOpen && keepsDates ? dated(here) : here);
  const suggested = suggestedName(heading(), current);
  const remarks = [
    ...(storeTakes === false
      ? ['Kept in this browser: the server keeps views only where it knows a token or a login.']
      : []),
    ...(isOpen && !keepsDates ? ['Without a date, a view shows the day on which it is opened.'] : []),
  ];
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await onSave(place, name.trim() === '' ? suggested : name, current)) setName('');
  };
  return (
    <form class="views-form" onSubmit={event => void submit(event)}>
      <label class="views-name">
        <span class="small">Name of this view</span>
        <input
          type="text"
          maxLength={longestName}
          placeholder={suggested}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      {isOpen ? (
        <label>
          <input type="checkbox" checked={keepsDates} onChange={event => setKeepsDates(event.currentTarget.checked)} />{' '}
          Keep it as it is today, {today()}
        </label>
      ) : null}
      {storeTakes ? (
        <fieldset>
          <legend class="small">Keep it in</legend>
          {places.map(({ place: offered, title }) => (
            <label key={offered.name}>
              <input type="radio" name="place" checked={place === offered} onChange={() => setPlace(offered)} /> {title}
            </label>
          ))}
        </fieldset>
      ) : null}
      {place === storePlace ? <TokenField /> : null}
      <button type="submit" class="button" disabled={place === storePlace && !mayChange.value}>
        Save this view
      </button>
      {remarks.length === 0 ? null : <p class="small quiet">{remarks.join(' ')}</p>}
    </form>
  );
};
