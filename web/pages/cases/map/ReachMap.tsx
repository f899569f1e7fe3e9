import './map.css';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { amendOwn, own } from '../../../core/state.ts';
import { countryInWords } from '../../../core/words.ts';
import type { WhoReachesQuery } from '../../../generated/operations.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Legend } from './Legend.tsx';
import type { PictureProps } from './MapPicture.tsx';
import { linesOf, marksOf, readUnit, seatsIn, seatsInWords, totalInWords, units, unitWords } from './mapMarks.ts';

type Picture = { readonly Picture: ComponentType<PictureProps> };

/** The land, and what draws it, are read when the map is first shown; `failed` where they do not come. */
const usePicture = (): Picture | 'failed' | undefined => {
  const [picture, setPicture] = useState<Picture | 'failed'>();
  useEffect(() => {
    import('./MapPicture.tsx').then(
      ({ MapPicture }) => setPicture({ Picture: MapPicture }),
      () => setPicture('failed'),
    );
  }, []);
  return picture;
};

/** Where hardware stands that restricted parties reach, and where their seats are; a country shows it alone on this page. */
export const ReachMap = ({ reach: { countries: totals, parties } }: { reach: WhoReachesQuery['reach'] }) => {
  const picture = usePicture();
  const [pointed, setPointed] = useState<string>();
  const unit = readUnit(own.value.circles);
  const chosen = own.value.country;
  const marks = useMemo(() => marksOf(totals, unit), [totals, unit]);
  const [seats, lines] = useMemo(() => [seatsIn(parties.nodes), linesOf(parties.nodes)], [parties]);
  const said = totals.find(({ key }) => key !== null && key === (pointed ?? chosen));
  const nowhere = totals.find(({ key }) => key === null);
  return (
    <figure class="reach-map" aria-label="Map of the hardware that restricted parties reach">
      {picture === 'failed' ? (
        <p class="notice">The map could not be loaded; its numbers stand in the totals below.</p>
      ) : picture ? (
        <picture.Picture
          {...{ marks, seats, lines, chosen, pointed }}
          onPoint={setPointed}
          onChoose={country => amendOwn({ country: country === chosen ? undefined : country })}
        />
      ) : (
        <div class="map-picture">
          <Loading what="map" />
        </div>
      )}
      <figcaption class="small">
        <p class="map-said">
          {said ? totalInWords(said) : 'Point at a country for what is reported there; choose it to list that alone.'}
        </p>
        {nowhere ? <p>Not on the map: {totalInWords(nowhere)}</p> : null}
        {parties.nodes.length === 0 ? null : <p>Seats of the parties: {seatsInWords(parties.nodes)}.</p>}
        <Legend unit={unit} />
        <label class="map-unit">
          Size of the circles{' '}
          <select value={unit} onChange={event => amendOwn({ circles: event.currentTarget.value })}>
            {units.map(each => (
              <option key={each} value={each}>
                {unitWords[each]}
              </option>
            ))}
          </select>
        </label>
      </figcaption>
      {chosen === undefined ? null : (
        <p class="notice">
          Only what concerns {countryInWords(chosen)} is listed on this page.
          <button type="button" class="button" onClick={() => amendOwn({ country: undefined })}>
            Show all countries
          </button>
        </p>
      )}
    </figure>
  );
};
