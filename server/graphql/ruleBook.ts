import type { SourceRef } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { ruleFrom } from '../model/rules/controlRule.ts';
import { hardwareFrom } from '../model/rules/hardware.ts';
import { hardwareFileShape } from '../model/rules/hardwareShapes.ts';
import { type RuleBook, ruleFileFrom } from '../model/rules/ruleFile.ts';
import { firstDay } from '../model/rules/ruleStatus.ts';
import { read as readShape } from '../model/shape.ts';
import { queries } from '../store/queries.ts';
import { type DeclaredEntity, entityFrom } from '../store/rows.ts';
import { whole } from '../store/whole.ts';
import { type Context, present } from './context.ts';

type LoadedBook = {
  readonly book: RuleBook;
  /** The rules in the order of their dates, the models in that of their names. */
  readonly rules: readonly DeclaredEntity[];
  readonly models: readonly DeclaredEntity[];
  /** Whose figures those of the hardware are. */
  readonly attribution: string | undefined;
  /** All that any of it cites. */
  readonly sources: readonly SourceRef[];
};

/** Far above what is recorded: there are some twenty rules and models. */
const most = 5_000;

const entitiesOf = async (kinds: string[], context: Context): Promise<DeclaredEntity[]> => {
  const filter = { kinds, country: null, case: null, afterName: null, afterId: null, limit: most + 1 };
  const rows = await context.store.read(queries.entities, filter, context.reading);
  return whole(rows, most, 'rules and models').flatMap(({ entity }) => (entity ? [entityFrom(entity)] : []));
};

/** The ids that stand under `source` or `sources`, at any depth. */
const citedIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'source' || key === 'sources' ? [inner].flat().filter(id => typeof id === 'string') : citedIn(inner),
      );

const read = async (context: Context): Promise<LoadedBook> => {
  const [entities, references] = await Promise.all([
    entitiesOf(['ControlRule', 'HardwareModel'], context),
    context.store.read(queries.references, { ids: ['rules', 'hardware'] }, context.reading),
  ]);
  const { ControlRule: rules = [], HardwareModel: models = [] } = Object.fromEntries(
    groupBy(entities, ({ kind }) => kind),
  );
  const body = (id: string): unknown => {
    const text = references.find(reference => reference.id === id)?.body;
    return text === undefined ? undefined : JSON.parse(text);
  };
  const { attribution } = readShape(hardwareFileShape, body('hardware'));
  const stated = [...entities.map(({ properties }) => properties), ...references.map(({ id }) => body(id))];
  const cited = [...new Set(stated.flatMap(citedIn))];
  const dayOf = (entity: DeclaredEntity): string => firstDay(ruleFrom(entity)) ?? '';
  const inOrder = rules.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.id < b.id ? -1 : 1));
  return {
    book: {
      rules: new Map(inOrder.map(entity => [entity.id, ruleFrom(entity)])),
      models: new Map(models.map(entity => [entity.id, hardwareFrom(entity)])),
      file: ruleFileFrom(body('rules')),
    },
    rules: inOrder,
    models,
    attribution,
    sources: present(await context.sources.loadMany(cited)),
  };
};

/** All rules and models with what stands beside them in their files, and their sources, read once for each state of the data. */
export const ruleBookOf = (context: Context): Promise<LoadedBook> =>
  context.once('rule book', async () => {
    const loaded = await context.store.kept('rule book', () => read(context));
    for (const source of loaded.sources) context.sources.prime(source.id, source);
    return loaded;
  });
