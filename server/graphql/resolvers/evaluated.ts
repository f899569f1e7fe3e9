import type { Relation as RelationRecord, SourceRef } from '../../../domain/graph.ts';
import { type PossiblyPublished, possiblyPublished } from '../../../domain/publication.ts';
import { type Clocks, viewingAt } from '../../model/snapshot.ts';
import { gather } from '../../store/gather.ts';
import type { DeclaredEntity } from '../../store/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { type ClockArguments, clocksOf } from '../clocks.ts';
import { type Context, primed } from '../context.ts';
import type { EntityParent, RelationParent } from '../parents.ts';

export type Timing = { readonly clocks?: Clocks | undefined; readonly anyTime?: boolean };

/** Entities and relations as known at the clocks, with all that judging them needs. */
export const evaluated = async (
  entities: readonly DeclaredEntity[],
  relations: readonly RelationRecord[],
  timing: Timing,
  context: Context,
): Promise<{
  entities: ReadonlyMap<string, EntityParent>;
  relations: RelationParent[];
  possiblyPublished: readonly PossiblyPublished<SourceRef>[];
}> => {
  const clocks = timing.clocks ?? clocksOf({}, context);
  const record = primed(await gather(context.store, entities, relations, context.reading), context);
  const snapshot = await runCooperatively(viewingAt(record, clocks), context.reading);
  const held = snapshot.relations.filter(relation => timing.anyTime !== false || relation.certainty !== undefined);
  return {
    entities: new Map([...snapshot.entities].map(([id, entity]) => [id, { ...entity, clocks }])),
    relations: held.map(relation => ({ ...relation, clocks })),
    possiblyPublished: possiblyPublished(record.claims.values(), clocks.knownBy),
  };
};

/** With `asOf`, only what held then; without it, relations of any time. */
export const timingOf = (args: ClockArguments, context: Context): Timing => ({
  clocks: clocksOf(args, context),
  anyTime: args.asOf === undefined || args.asOf === null,
});
