import type { Span } from '../../domain/dates.ts';
import {
  defaultRegime,
  isRegimeId,
  type RegimeReading,
  regimeAt,
  regimeIds,
  regimeInWords,
} from '../model/ownership/regimes.ts';
import { badInput } from './errors.ts';
import type * as schema from './generated/types.ts';

/** The regime asked for as it read at `asOf`. Throws on an unknown one. */
export const regimeOf = (regime: string | null | undefined, asOf: Span): RegimeReading => {
  const id = regime ?? defaultRegime;
  if (!isRegimeId(id)) throw badInput('regime', id, `write one of ${regimeIds.join(', ')}`);
  return regimeAt(id, asOf.last);
};

export const regimeOut = (regime: RegimeReading): schema.Regime => ({
  ...regime,
  sourceTitle: regime.source.title,
  sourceUrl: regime.source.url,
  text: regimeInWords(regime),
});

export const regimesAt = (asOf: Span): schema.Regime[] => regimeIds.map(id => regimeOut(regimeAt(id, asOf.last)));
