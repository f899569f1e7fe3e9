import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Span, spanOf } from '../../../domain/dates.ts';
import { sourcesOf } from '../../model/rules/controlRule.ts';
import { followedLists, heldHardware, listingsIn } from '../../model/rules/heldHardware.ts';
import { inPlaces } from '../../model/rules/places.ts';
import { reviewsOf } from '../../model/rules/reviewsOf.ts';
import {
  type HeldHardware,
  type PartHoldings,
  type RuleVerdict,
  ruleVerdicts,
} from '../../model/rules/ruleVerdicts.ts';
import { type GraphRecord, type Snapshot, viewingAt } from '../../model/snapshot.ts';
import { snapshotInParts } from '../../model/snapshotInParts.ts';
import type { Verdict } from '../../model/verdict.ts';
import { gather, joined, separate } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import { entityFrom } from '../../store/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { whole } from '../../store/whole.ts';
import type { AskedAccess } from '../askAccess.ts';
import { type ClockArguments, clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import type { EntityParent } from '../parents.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { type Shown, shownIn } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { mostRelations } from './relations.ts';
import { sourcesById } from './sources.ts';

export const controlRules = async (args: ClockArguments, context: Context) => {
  const clocks = clocksOf(args, context);
  return (await ruleBookOf(context)).rules.map(rule => ({ ...rule, clocks }));
};

export const hardwareModels = async (args: ClockArguments, context: Context) => {
  const clocks = clocksOf(args, context);
  return (await ruleBookOf(context)).models.map(model => ({ ...model, clocks }));
};

export const destinationGroups = async (args: ClockArguments, context: Context) => {
  const { asOf } = clocksOf(args, context);
  const { file } = (await ruleBookOf(context)).book;
  return [...file.groups.values()].map(async group => {
    const codes = [...new Set([...group.members, ...group.notMembers, ...group.undetermined].map(({ code }) => code))];
    const within = (verdict: Verdict): readonly string[] =>
      codes.filter(code => inPlaces(code, [group.id], asOf, file).verdict === verdict).sort();
    return {
      ...{ id: group.id, name: group.name, complete: group.complete, note: group.note ?? null },
      ...{ members: within('yes'), notMembers: within('no'), undetermined: within('undetermined') },
      dated: group.members
        .filter(({ from, to }) => from !== undefined || to !== undefined)
        .map(({ code, from, to }) => ({ code, start: from ?? null, end: to ?? null })),
      sources: await sourcesById([...new Set([...sourcesOf(group), ...group.members.flatMap(sourcesOf)])], context),
    };
  });
};

export const rulesRecord = async (args: ClockArguments, context: Context) => {
  const { asOf } = clocksOf(args, context);
  const { book, rules } = await ruleBookOf(context);
  const { record } = book.file;
  return {
    readTo: record?.readTo ?? null,
    note: record?.note ?? null,
    sources: record ? await sourcesById(sourcesOf(record), context) : [],
    ended: record !== undefined && spanOf(record.readTo).last < asOf.last,
    // Awaited here: a promise of a field that nobody asks for would fail unheard once the request is over.
    reviews: await Promise.all(
      reviewsOf(book, asOf).map(async ({ date, text, due, rule, sources }) => ({
        ...{ date, text, due },
        rule: rules.find(({ id }) => id === rule) ?? null,
        sources: await sourcesById(sources, context),
      })),
    ),
  };
};

/** Models and listings pass no access, nor does it lead back from a lease to its hardware: the question has not fetched them. */
const besideAccess = async ({ snapshot, around }: AskedAccess, context: Context): Promise<GraphRecord> => {
  const ends = snapshot.relations.flatMap(({ kind, from, to }) =>
    kind === 'COVERS' || kind === 'HOSTS' ? [from, to] : [],
  );
  const behind = [...new Set(ends)].filter(id => !snapshot.entities.has(id));
  const rowsOf = async () =>
    behind.length === 0 ? [] : await around.read(queries.entitiesById, { ids: behind }, context.reading);
  const things = (await rowsOf()).map(({ entity }) => entityFrom(entity));
  const ids = [...snapshot.entities.values(), ...things].flatMap(({ id, kind }) =>
    kind === 'GpuFleet' || kind === 'Firm' ? [id] : [],
  );
  if (ids.length === 0) return joined([]);
  const question = { ids, kinds: ['EQUIPPED_WITH', 'LISTS'], limit: mostRelations + 1 };
  const rows = await around.read(queries.subgraphFrontier, question, context.reading);
  const { relations, entities } = separate(whole(rows, mostRelations, 'models and listings'));
  return gather(around, [...things, ...entities], relations, context.reading);
};

const verdictOut = (verdict: RuleVerdict, shown: Shown, recorded: (id: string) => EntityParent) => {
  const { rule, status, model, holder, restates } = verdict;
  return {
    rule: recorded(rule.id),
    state: wordOut(status.state),
    stateCertainty: certaintyOut(status.stateCertainty),
    inForce: wordOut(status.inForce),
    certainty: certaintyOut(status.certainty),
    enforced: status.enforced,
    model: model ? recorded(model.id) : null,
    country: verdict.country ?? null,
    hardware: verdict.things.map(shown.entity),
    meets: wordOut(verdict.meets),
    test: verdict.test ?? null,
    sale: wordOut(verdict.sale),
    clause: verdict.clause ?? null,
    access: wordOut(verdict.access),
    restates: restates ? recorded(restates.id) : null,
    holder: holder ? shown.entity(holder.id) : null,
    reasons: verdict.reasons,
  };
};

/** What is held in each part of the days asked about; rests after each. */
function* partByPart(
  parts: readonly { readonly part: Span; readonly known: Snapshot }[],
  holdingsOf: (known: Snapshot) => readonly HeldHardware[],
): Cooperative<readonly PartHoldings[]> {
  const all: PartHoldings[] = [];
  for (const { part, known } of parts) {
    all.push({ part, holdings: holdingsOf(known) });
    yield;
  }
  return all;
}

/** The hardware of the question with its holders, and all that judging it needs. */
const groundsOf = async (asked: AskedAccess, context: Context) => {
  const { clocks, findings, jurisdictions } = asked;
  const { book, rules, models } = await ruleBookOf(context);
  const beside = await besideAccess(asked, context);
  const more = await runCooperatively(viewingAt(beside, clocks), context.reading);
  const snapshot = {
    ...asked.snapshot,
    entities: new Map([...more.entities, ...asked.snapshot.entities]),
    relations: [...asked.snapshot.relations, ...more.relations],
  };
  const holders = findings.holders.map(({ entity }) => entity);
  const byId = new Map([...rules, ...models].map(entity => [entity.id, { ...entity, clocks }]));
  const recorded = (id: string): EntityParent => {
    const entity = byId.get(id);
    if (!entity) throw new Error(`the store holds no ${id}`);
    return entity;
  };
  const heldIn = (known: Snapshot) => heldHardware(known, findings.starts, holders, jurisdictions, book);
  const held = heldIn(snapshot);
  const heldInParts = async () => {
    const whole = joined([beside, asked.record]);
    const parts = await runCooperatively(snapshotInParts(snapshot, whole, clocks, asked.hypotheses), context.reading);
    return runCooperatively(
      partByPart(parts, known => (known === snapshot ? held : heldIn(known))),
      context.reading,
    );
  };
  return { book, snapshot, held, heldInParts, recorded, shown: shownIn(snapshot, clocks) };
};

export const rulesOn = async (asked: AskedAccess, _args: unknown, context: Context) => {
  const { book, held, heldInParts, shown, recorded } = await groundsOf(asked, context);
  const work = ruleVerdicts(held, asked.clocks.asOf, book, await heldInParts());
  const verdicts = await runCooperatively(work, context.reading);
  return verdicts.map(verdict => verdictOut(verdict, shown, recorded));
};

/** Listings of the holders and of those behind them. */
export const listingsOn = async (asked: AskedAccess, _args: unknown, context: Context) => {
  const { book, snapshot, held, shown } = await groundsOf(asked, context);
  const holders = held.flatMap(piece => piece.holders);
  const concerned = new Set(holders.flatMap(holder => [holder.id, ...holder.parents.map(parent => parent.id)]));
  return listingsIn(snapshot, followedLists(book))
    .filter(({ firm }) => concerned.has(firm))
    .map(({ firm, list, relation }) => ({ firm: shown.entity(firm), list, relation: shown.relation(relation) }));
};
