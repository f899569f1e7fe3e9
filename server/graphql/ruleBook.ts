import { readHardware } from '../model/rules/hardware.ts';
import { readRule } from '../model/rules/readRule.ts';
import { type RuleBook, readRuleFile } from '../model/rules/ruleFile.ts';
import { firstDay } from '../model/rules/standing.ts';
import { queries } from '../store/queries.ts';
import { type DeclaredEntity, entityFrom } from '../store/rows.ts';
import type { Context } from './context.ts';

type LoadedBook = {
  readonly book: RuleBook;
  /** The rules in the order of their dates, the models in that of their names. */
  readonly rules: readonly DeclaredEntity[];
  readonly models: readonly DeclaredEntity[];
  /** Whose figures those of the hardware are. */
  readonly attribution: string | undefined;
};

/** Far above what is recorded: there are some twenty rules and models. */
const most = 5_000;
const perRequest = new WeakMap<Context, Promise<LoadedBook>>();

const entitiesOf = async (kind: string, context: Context): Promise<DeclaredEntity[]> => {
  const filter = { kinds: [kind], country: null, case: null, afterName: null, afterId: null, limit: most };
  const rows = await context.store.read(queries.entities, filter, context.reading);
  return rows.flatMap(({ entity }) => (entity ? [entityFrom(entity)] : []));
};

const read = async (context: Context): Promise<LoadedBook> => {
  const [rules, models, references] = await Promise.all([
    entitiesOf('ControlRule', context),
    entitiesOf('HardwareModel', context),
    context.store.read(queries.references, { ids: ['rules', 'hardware'] }, context.reading),
  ]);
  const body = (id: string): Record<string, unknown> =>
    JSON.parse(references.find(reference => reference.id === id)?.body ?? '{}') as Record<string, unknown>;
  const { attribution } = body('hardware');
  const dayOf = (entity: DeclaredEntity): string => firstDay(readRule(entity)) ?? '';
  const inOrder = rules.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.id < b.id ? -1 : 1));
  return {
    book: {
      rules: new Map(inOrder.map(entity => [entity.id, readRule(entity)])),
      models: new Map(models.map(entity => [entity.id, readHardware(entity)])),
      file: readRuleFile(body('rules')),
    },
    rules: inOrder,
    models,
    attribution: typeof attribution === 'string' ? attribution : undefined,
  };
};

/** All rules and models with what stands beside them in their files, read once a request. */
export const ruleBookOf = (context: Context): Promise<LoadedBook> => {
  const known = perRequest.get(context) ?? read(context);
  perRequest.set(context, known);
  return known;
};
