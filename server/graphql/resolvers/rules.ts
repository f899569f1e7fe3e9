import { type Clocks, type Knowledge, recall } from '../../model/recall.ts';
import { heldHardware, listingsIn } from '../../model/rules/heldHardware.ts';
import { type RuleVerdict, ruleVerdicts } from '../../model/rules/ruleVerdicts.ts';
import { gather, separate } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import type { askAccess } from '../askAccess.ts';
import { beside } from '../beside.ts';
import { type ClockArguments, clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { sourcesById } from './sources.ts';

export const controlRules = async (args: ClockArguments, context: Context) => {
  const clocks = clocksOf(args, context);
  return (await ruleBookOf(context)).rules.map(rule => ({ ...rule, clocks }));
};

export const hardwareModels = async (args: ClockArguments, context: Context) => {
  const clocks = clocksOf(args, context);
  return (await ruleBookOf(context)).models.map(model => ({ ...model, clocks }));
};

export const destinationGroups = async (context: Context) =>
  Promise.all(
    [...(await ruleBookOf(context)).book.file.groups.values()].map(async group => ({
      ...{ id: group.id, name: group.name, complete: group.complete, note: group.note ?? null },
      members: [...group.members].sort(),
      notMembers: [...group.notMembers].sort(),
      undetermined: [...group.undetermined].sort(),
      sources: await sourcesById(group.sources, context),
    })),
  );

type Asked = Awaited<ReturnType<typeof askAccess>>;
const questions = beside<Asked>('its question');

/** A report that remembers its question, so that its rules are worked out only where somebody asks for them. */
export const withQuestion = <Report extends object>(asked: Asked, report: Report) => {
  const remembering = Object.assign(report, { rules: [], listings: [] });
  questions.keep(remembering, asked);
  return remembering;
};

/** Models and listings pass no access, nor does it lead back from a lease to its hardware: the question has not fetched them. */
const besideAccess = async (knowledge: Knowledge, clocks: Clocks, context: Context): Promise<Knowledge> => {
  const ends = knowledge.relations.flatMap(({ kind, from, to }) =>
    kind === 'COVERS' || kind === 'HOSTS' ? [from, to] : [],
  );
  const behind = [...new Set(ends)].filter(id => !knowledge.entities.has(id));
  const things = present(await context.entities.loadMany(behind));
  const ids = [...knowledge.entities.values(), ...things].flatMap(({ id, kind }) =>
    kind === 'GpuFleet' || kind === 'Firm' ? [id] : [],
  );
  if (ids.length === 0) return knowledge;
  const kinds = ['EQUIPPED_WITH', 'LISTS'];
  const rows = await context.store.read(queries.subgraphFrontier, { ids, kinds, limit: 20_000 }, context.reading);
  const { relations, entities } = separate(rows);
  const more = recall(await gather(context.store, [...things, ...entities], relations, context.reading), clocks);
  return {
    entities: new Map([...more.entities, ...knowledge.entities]),
    relations: [...knowledge.relations, ...more.relations],
  };
};

const verdictOut = (
  verdict: RuleVerdict,
  shown: ReturnType<typeof shownIn>,
  recorded: (id: string) => EntityParent,
) => {
  const { rule, standing, model, holder } = verdict;
  return {
    rule: recorded(rule.id),
    state: wordOut(standing.state),
    stateCertainty: certaintyOut(standing.stateCertainty),
    inForce: wordOut(standing.inForce),
    certainty: certaintyOut(verdict.certainty),
    enforced: standing.enforced,
    model: model ? recorded(model.id) : null,
    country: verdict.country ?? null,
    hardware: verdict.things.map(shown.entity),
    meets: wordOut(verdict.meets),
    test: verdict.test ?? null,
    sale: wordOut(verdict.sale),
    access: wordOut(verdict.access),
    holder: holder ? shown.entity(holder.id) : null,
    reasons: verdict.reasons,
  };
};

/** The hardware of the question with its holders, and all that judging it needs. */
const groundsOf = async (asked: Asked, context: Context) => {
  const { clocks, findings, jurisdictions } = asked;
  const { book, rules, models } = await ruleBookOf(context);
  const knowledge = await besideAccess(asked.knowledge, clocks, context);
  const holders = findings.holders.map(({ entity }) => entity);
  const byId = new Map([...rules, ...models].map(entity => [entity.id, { ...entity, clocks }]));
  const recorded = (id: string): EntityParent => {
    const entity = byId.get(id);
    if (!entity) throw new Error(`the store holds no ${id}`);
    return entity;
  };
  const held = heldHardware(knowledge, findings.starts, holders, jurisdictions, book);
  return { book, knowledge, held, recorded, shown: shownIn(knowledge, clocks) };
};

const rulesOn = async (asked: Asked, context: Context) => {
  const { book, held, shown, recorded } = await groundsOf(asked, context);
  return ruleVerdicts(held, asked.clocks.asOf, book).map(verdict => verdictOut(verdict, shown, recorded));
};

/** Listings of the holders and of those behind them. */
const listingsOn = async (asked: Asked, context: Context) => {
  const { book, knowledge, held, shown } = await groundsOf(asked, context);
  const holders = held.flatMap(piece => piece.holders);
  const concerned = new Set(holders.flatMap(holder => [holder.id, ...holder.parents.map(parent => parent.id)]));
  const lists = new Set([...book.rules.values()].flatMap(rule => rule.scope.lists));
  return listingsIn(knowledge, lists)
    .filter(({ firm }) => concerned.has(firm))
    .map(({ firm, list, relation }) => ({ firm: shown.entity(firm), list, relation: shown.relation(relation) }));
};

/** The parts of a report that cost reads of their own. */
export const AccessReport: Pick<Complete<schema.AccessReportResolvers>, 'rules' | 'listings'> = {
  rules: (report, _args, context) => rulesOn(questions.of(report), context),
  listings: (report, _args, context) => listingsOn(questions.of(report), context),
};
