import { entityKindNames, partyKinds } from '../../../domain/vocabulary/kinds.ts';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { nameQueries } from '../../store/nameQueries.ts';
import type { Reader } from '../../store/query.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { candidateGenerator } from '../candidateGenerator.ts';
import { ways } from '../findings.ts';
import { keyIndexBuilder } from '../keyIndex.ts';
import { eachPage, type Names, namesFrom } from './readNames.ts';

/** What is searched for: a name or a part of one, among entities of some kinds, and gaps. */
export type SearchedName = {
  readonly name: NormalisedName;
  readonly kinds: readonly string[];
  readonly gaps: boolean;
  /** Most candidates among parties, and as many among all else, which many parties would crowd out. */
  readonly most: number;
};
export type Searched = {
  readonly entities: readonly string[];
  readonly gaps: readonly string[];
  /** Whether there are more candidates than these. */
  readonly isCut: boolean;
};

/** All that can be found by name; the names of parties among it stand apart, since screening asks of them alone. */
export type Findable = { readonly names: Names; readonly search: (asked: SearchedName) => Searched };

/** Kinds by number; a gap has the one behind. */
const numberOf: ReadonlyMap<string, number> = new Map(entityKindNames.map((kind, i) => [kind, i]));
const gap = entityKindNames.length;
const isParty: ReadonlySet<string> = new Set(partyKinds);

/** What was read of some entities or gaps, in their order. */
const table = () => {
  const builder = keyIndexBuilder();
  const [ids, kinds]: [string[], number[]] = [[], []];
  return {
    ...{ ids, kinds, index: builder.index },
    add: (id: string, kind: number, keys: readonly string[]): void => {
      ids.push(id);
      kinds.push(kind);
      builder.add(keys);
    },
  };
};

/** Reads what all entities and gaps are found by, and makes two indexes: of parties that have a name, and of all else. */
export const readFindable = async (store: Reader): Promise<Findable> => {
  const [parties, others] = [table(), table()];
  await eachPage(
    (after, limit) => store.read(nameQueries.searchKeys, { kinds: [...entityKindNames], after, limit }),
    ({ ids, kinds, named, keys }, i) => {
      const kind = kinds[i] ?? '';
      const own = named[i] === true && isParty.has(kind) ? parties : others;
      own.add(ids[i] ?? '', numberOf.get(kind) ?? gap, keys[i] ?? []);
    },
  );
  await eachPage(
    (after, limit) => store.read(nameQueries.gapKeys, { after, limit }),
    ({ ids, keys }, i) => others.add(ids[i] ?? '', gap, keys[i] ?? []),
  );
  const partyIndex = await runCooperatively(parties.index(), {});
  const otherIndex = await runCooperatively(others.index(), {});
  const parts = [
    { ...parties, generate: candidateGenerator(partyIndex, ways.part) },
    { ...others, generate: candidateGenerator(otherIndex, ways.part) },
  ];
  return {
    names: namesFrom(partyIndex, parties.ids),
    search: ({ name, kinds: asked, gaps, most }) => {
      const isWanted = new Set([...asked.flatMap(kind => numberOf.get(kind) ?? []), ...(gaps ? [gap] : [])]);
      const found = parts.map(({ ids, kinds, generate }) => {
        const { parties: places, isCut } = generate(name, most, place => isWanted.has(kinds[place] ?? -1));
        const of = (isOne: (kind: number | undefined) => boolean): readonly string[] =>
          places.flatMap(place => (isOne(kinds[place]) ? (ids[place] ?? []) : []));
        return { entities: of(kind => kind !== gap), gaps: of(kind => kind === gap), isCut };
      });
      return {
        entities: found.flatMap(({ entities }) => entities),
        gaps: found.flatMap(one => one.gaps),
        isCut: found.some(({ isCut }) => isCut),
      };
    },
  };
};
