import { reachAsked } from '../graphql/askReach.ts';
import { type Context, present } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import { firmsBelow } from '../model/reach/affiliates.ts';
import { exportQueries } from '../store/exportQueries.ts';
import { queries } from '../store/queries.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import type { AskedExport } from './askedExport.ts';

/** What is exported: in words, short for the name of the file, its entities, and the files that state it; undefined for all. */
export type Scope = {
  readonly title: string;
  readonly name: string;
  readonly ids: readonly string[] | undefined;
  readonly files: (() => Promise<readonly string[]>) | undefined;
};

/** The files that state entities. */
const filesStating = async (ids: readonly string[], { store, reading }: Context): Promise<readonly string[]> =>
  (await store.read(exportQueries.filesOf, { ids: [...ids] }, reading)).map(({ file }) => file);

const ofView = async (ids: readonly string[], context: Context): Promise<Scope> => {
  const found = await context.entities.loadMany([...ids]);
  const wrong = ids.find((_, i) => found[i] === undefined);
  if (wrong !== undefined) throw badInput('ids', wrong, 'no entity has this id; find one with search');
  const entities = present(found);
  const first = entities[0]?.name ?? '';
  return {
    title: entities.length === 1 ? first : `A view of ${entities.length} entities`,
    name: entities.length === 1 ? (ids[0] ?? 'view') : `view-of-${entities.length}`,
    ids,
    files: () => filesStating(ids, context),
  };
};

/** All that the claims of a case are about, and whoever is party to it. */
const ofCase = async (id: string, context: Context): Promise<Scope> => {
  const [found] = await context.entities.loadMany([id]);
  const [entity] = present(found === undefined ? [] : [found]);
  if (entity?.kind !== 'Case') throw badInput('case', id, 'no case has this id; the query cases lists them');
  const rows = await context.store.read(queries.caseRelations, { ids: [id] }, context.reading);
  const about = await context.store.read(exportQueries.caseEntities, { case: id }, context.reading);
  return {
    title: entity.name,
    name: id,
    ids: [...new Set([id, ...about.map(row => row.id), ...rows.flatMap(({ from, to }) => [from, to])])].sort(),
    files: async () => [id],
  };
};

/** The parties, the firms below them, the hardware that they reach, and all that stands on the surest ways to it. */
const ofReach = async (asked: AskedExport, parties: readonly string[], context: Context): Promise<Scope> => {
  const { asOf, knownBy } = asked;
  const question = await reachAsked(
    { parties: [...parties], ...(asOf === undefined ? {} : { asOf }), ...(knownBy === undefined ? {} : { knownBy }) },
    context,
  );
  const report = await question.seen();
  if (report.unread !== null) throw badInput('reach', parties.join(','), `${report.unread} Ask of fewer parties.`);
  const { reached, analysis, parties: sources } = await report.view();
  const ids = new Set<string>(parties);
  for (const [firm] of firmsBelow(analysis, sources)) ids.add(firm);
  for (const found of reached.hardware) {
    ids.add(found.hardware);
    const ways = await runCooperatively(reached.ways(found), context.reading);
    for (const steps of ways.values()) for (const { relation } of steps) ids.add(relation.from).add(relation.to);
  }
  const all = [...ids].sort();
  const view = await ofView(parties, context);
  return {
    title: `Reach of ${parties.length === 1 ? view.title : `${parties.length} parties`}`,
    name: `reach-${parties.length === 1 ? parties[0] : `of-${parties.length}`}`,
    ids: all,
    files: () => filesStating(all, context),
  };
};

/** What an export is about. Throws what `badInput` gives, of what is not there. */
export const scopeOf = (asked: AskedExport, context: Context): Promise<Scope> => {
  if (asked.ids !== undefined) return ofView(asked.ids, context);
  if (asked.case !== undefined) return ofCase(asked.case, context);
  if (asked.reach !== undefined) return ofReach(asked, asked.reach, context);
  return Promise.resolve({ title: 'All that is recorded', name: 'everything', ids: undefined, files: undefined });
};
