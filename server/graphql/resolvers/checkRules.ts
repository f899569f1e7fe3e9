import { spanOf } from '../../../domain/dates.ts';
import { type Alternative, alternativesOf } from '../../model/rules/ruleAlternatives.ts';
import { type AccessWay, type CheckedRule as Checked, checkRules as check } from '../../model/rules/ruleCheck.ts';
import type { RuleBook } from '../../model/rules/ruleFile.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';
import { revisionIn } from '../revision.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { testOut } from './hardwareFields.ts';

/** A rule of a check, with what its fields are worked out from. */
export type CheckedRuleParent = Checked & {
  readonly book: RuleBook;
  readonly recorded: (id: string) => EntityParent;
  /** Of every rule of the check, by id; worked out when it is first asked for. */
  readonly alternatives: () => Promise<ReadonlyMap<string, readonly Alternative[]>>;
};

const ways: Readonly<Record<schema.AccessWay, AccessWay>> = { SALE: 'sale', LEASE: 'lease', REMOTE: 'remote' };

export const checkRules = async (args: schema.QueryCheckRulesArgs, context: Context) => {
  const { book, rules, models } = await ruleBookOf(context);
  const { way = 'SALE' } = args;
  const asOf = spanOf(args.asOf ?? context.today);
  const model = args.model ? book.models.get(args.model) : undefined;
  if (args.model && !model)
    throw badInput('model', args.model, 'give the id of one of hardwareModels, or leave it out');
  const asked = {
    ...{ model, way: ways[way] },
    destination: args.destination ?? undefined,
    buyer: args.buyer ?? undefined,
    parent: args.parent ?? undefined,
    endUser: args.endUser ?? undefined,
  };
  const byId = new Map([...rules, ...models].map(entity => [entity.id, { ...entity, clocks: { asOf } }]));
  const recorded = (id: string): EntityParent => {
    const entity = byId.get(id);
    if (!entity) throw new Error(`the store holds no ${id}`);
    return entity;
  };
  const alternatives = (): ReturnType<CheckedRuleParent['alternatives']> =>
    context.once(`alternatives ${JSON.stringify(args)}`, () =>
      runCooperatively(alternativesOf(asked, asOf, book), context.reading),
    );
  const { destination = null, buyer = null, parent = null, endUser = null } = args;
  return {
    ...{ asOf: args.asOf ?? context.today, revision: await revisionIn(context) },
    ...{ model: model ? recorded(model.id) : null, destination, buyer, parent, endUser, way },
    rules: check(asked, asOf, book).map(checked => ({ ...checked, book, recorded, alternatives })),
  };
};

export const CheckedRule: Complete<schema.CheckedRuleResolvers> = {
  rule: ({ verdict, recorded }) => recorded(verdict.rule.id),
  state: ({ verdict }) => wordOut(verdict.status.state),
  stateCertainty: ({ verdict }) => certaintyOut(verdict.status.stateCertainty),
  inForce: ({ verdict }) => wordOut(verdict.status.inForce),
  certainty: ({ verdict }) => certaintyOut(verdict.status.certainty),
  enforced: ({ verdict }) => verdict.status.enforced,
  meets: ({ verdict }) => wordOut(verdict.meets),
  test: ({ verdict }) => verdict.test ?? null,
  tests: ({ tests, book }) => tests.map(finding => testOut(finding, book)),
  needed: ({ needed }) => wordOut(needed),
  clause: ({ clause }) => clause ?? null,
  party: ({ party }) => (party ? wordOut(party) : null),
  restates: ({ verdict, recorded }) => (verdict.restates ? recorded(verdict.restates.id) : null),
  reasons: ({ reasons }) => reasons,
  alternatives: async ({ verdict, alternatives }) =>
    ((await alternatives()).get(verdict.rule.id) ?? []).map(({ input, needed, ...rest }) => ({
      ...{ ...rest, input: wordOut(input), needed: wordOut(needed) },
    })),
};
