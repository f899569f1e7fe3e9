import { groupBy } from '../../domain/groupBy.ts';
import { type DataSet, editionsOf } from '../../server/model/dataSets.ts';
import { madeEntity, type PartySaying, type Saying, withSayings } from '../dataSets/writeFacts.ts';
import { pairsOf, relationRows } from '../write/materialiseRelations.ts';
import { type ImporterFiles, importerFiles } from './importerFiles.ts';
import { readPart } from './spill.ts';

/** Parts of what is said of parties and relations that stand nowhere yet, and where their tables go. */
export type Share = {
  /** The files of each part, of one `spill` or several. */
  readonly parts: readonly (readonly string[])[];
  /** Nodes of the parties that stand, as the tables name them, by their ids. */
  readonly standing: ReadonlyMap<string, string>;
  readonly dataSets: readonly DataSet[];
  readonly folder: string;
  readonly firstRest: number;
};
export type Made = Pick<ImporterFiles, 'counts' | 'rest'> & { readonly tables: readonly string[] };

export const keyOf = (saying: Saying): string => (saying.says === 'party' ? saying.id : saying.pair);
export const isParty = (saying: Saying): saying is PartySaying => saying.says === 'party';

/** Works out what follows from a share, part by part, and writes it into tables for the importer. */
export const madeTables = ({ parts, standing, dataSets, folder, firstRest }: Share): Made => {
  const files = importerFiles(folder, firstRest);
  const context = { editions: editionsOf(dataSets, true), disputed: new Set<string>() };
  const nodeOf = (id: string): string => standing.get(id) ?? id;
  for (const part of parts)
    for (const [key, own] of groupBy(readPart<Saying>(part), keyOf)) {
      const statements = withSayings([], own);
      const [first, ...others] = own.filter(isParty);
      if (first === undefined)
        for (const pair of pairsOf([key]))
          for (const { kind, from, to, properties } of relationRows(pair, statements, [], context))
            files.relation(kind, nodeOf(from), nodeOf(to), properties);
      else {
        const { kind, properties } = madeEntity(key, [first, ...others], statements, context.editions);
        files.node(key, ['Entity', kind], properties);
      }
    }
  return { tables: files.finish(), counts: files.counts, rest: files.rest };
};
