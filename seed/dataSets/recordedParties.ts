import { groupBy } from '../../domain/groupBy.ts';
import { chinese } from '../../server/formats/chinese.ts';
import type { PartyKind } from '../../server/formats/dataSets/dataSetRow.ts';
import { coreJoinedName } from '../../server/model/names/normalisedName.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import type { Run } from '../../server/store/query.ts';
import type { Survey } from './readDataFile.ts';

const kinds: readonly PartyKind[] = ['Firm', 'PublicBody'];

/** What files declare of parties, for records of data sets to meet. */
export type Recorded = {
  readonly ids: ReadonlySet<string>;
  /** The party of a kind that has a code among its identifiers; none where two have it. */
  readonly withCode: (code: string, kind: PartyKind) => string | undefined;
  /** Parties of a kind that are called so but for spelling and legal form, and that no known country speaks against. */
  readonly named: (name: string, kind: PartyKind, country: string | undefined) => readonly string[];
};

const coreOf = (name: string): string => coreJoinedName(name, chinese);

export const recordedParties = async (run: Run): Promise<Recorded> => {
  const rows = await run(dataSetQueries.recordedParties, { kinds: [...kinds] });
  const coded = rows.flatMap(row => row.identifiers.map(code => ({ code, row })));
  const byCode = groupBy(coded, ({ code, row }) => `${row.kind} ${code}`);
  const called = rows.flatMap(row => [row.name, ...row.aliases].map(name => ({ core: coreOf(name), row })));
  const byName = groupBy(called, ({ core, row }) => `${row.kind} ${core}`);
  return {
    ids: new Set(rows.map(({ id }) => id)),
    withCode: (code, kind) => {
      const found = byCode.get(`${kind} ${code}`);
      if (found === undefined) return undefined;
      const [only, ...others] = new Set(found.map(({ row }) => row.id));
      return others.length === 0 ? only : undefined;
    },
    named: (name, kind, country) => {
      const found = (byName.get(`${kind} ${coreOf(name)}`) ?? []).filter(({ row }) => {
        const places = [row.headquarters, row.incorporatedIn].filter(place => place !== null);
        return country === undefined || places.length === 0 || places.includes(country);
      });
      return [...new Set(found.map(({ row }) => row.id))];
    },
  };
};

/** A record of a data set as an identifier: who decides that it is a recorded party gives this to the party. */
export const recordCode = (dataSet: string, record: string): string => `${dataSet}:${record}`;

/**
 * The records of a file that are recorded parties, with the ids of these: those that have one of its sure codes, or the
 * code of the record itself.
 */
export const linksBy = (
  dataSet: string,
  { codes, parties }: Survey,
  recorded: Recorded,
): ReadonlyMap<string, string> => {
  const links = new Map<string, string>();
  for (const [record, kind] of parties.kinds()) {
    const own = [recordCode(dataSet, record), ...(codes.get(record) ?? [])];
    const [id, ...others] = new Set(own.flatMap(code => recorded.withCode(code, kind) ?? []));
    if (id !== undefined && others.length === 0) links.set(record, id);
  }
  return links;
};
