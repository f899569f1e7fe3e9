import type { Reader } from '../store/query.ts';
import type { DeclaredEntity } from '../store/rows.ts';
import type { Reading } from '../store/runCooperatively.ts';
import { answersTo, type Screening } from './answersTo.ts';
import { listRow } from './listRow.ts';
import { type Offered, type Outcome, outcomeOf } from './outcome.ts';

export type NamedParties = Outcome<DeclaredEntity> & { readonly note?: string };

/**
 * What each of many names comes to: a party that is surely meant, or those that may be. Nothing is read for no names. For
 * the cost see `answersTo`.
 */
export const screenNames = async (
  store: Reader,
  names: readonly string[],
  screening: Screening,
  reading: Reading,
): Promise<ReadonlyMap<string, NamedParties>> => {
  if (names.length === 0) return new Map();
  const rows = new Map(names.map(name => [name, listRow(name)]));
  const texts = new Set(
    [...rows.values()].flatMap(({ name, parts }) => [...(name === undefined ? [] : [name]), ...parts]),
  );
  const answers = await answersTo(store, texts, screening, reading);
  const offered = (text: string, part?: string): readonly Offered<DeclaredEntity>[] =>
    answers(text).map(answer => ({ ...answer, ...(part === undefined ? {} : { part }) }));
  return new Map(
    [...rows].map(([asked, { name, parts, note }]) => [
      asked,
      {
        ...outcomeOf(
          name === undefined ? [] : offered(name),
          parts.map(part => offered(part, part)),
        ),
        ...(note === undefined ? {} : { note }),
      },
    ]),
  );
};
