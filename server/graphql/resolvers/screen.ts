import { chinese } from '../../formats/chinese.ts';
import { screenedParties } from '../../model/accessTests/screenedParty.ts';
import { screeningOutcome } from '../../model/accessTests/screeningOutcome.ts';
import { memoized } from '../../model/memoized.ts';
import { analyseOwnership } from '../../model/ownership/analysis.ts';
import { viewingAt } from '../../model/snapshot.ts';
import { partyKinds } from '../../screening/partyIndex.ts';
import { type NamedParties, screenNames } from '../../screening/screenNames.ts';
import { loadedLists } from '../../store/loadedLists.ts';
import { onRecord } from '../../store/onRecord.ts';
import { ownershipRecord } from '../../store/ownership.ts';
import type { DeclaredEntity } from '../../store/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { jurisdictionsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present, primed } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { regimeOf, regimeOut } from '../regimes.ts';
import { revisionIn } from '../revision.ts';
import { shownIn } from '../shown.ts';
import { wordOut } from '../words.ts';
import { matchOut } from './search.ts';

const most = 10_000;

/** As ids are written; a name may be written so too. */
const idShape = /^[a-z0-9]+(-[a-z0-9]+)+$/;

type Asked = {
  readonly asked: string;
  readonly found?: DeclaredEntity;
  readonly named?: NamedParties;
  readonly problem?: string;
};

const byId = (asked: string, found: DeclaredEntity | undefined): Asked => {
  if (!found) return { asked };
  if (partyKinds.includes(found.kind)) return { asked, found };
  return { asked, problem: `it is a ${found.kind}; give firms, nationals and public bodies` };
};

/** Why a name cannot be looked for. One such name stops no others. */
const nameProblem = (name: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(name) ? undefined : 'it has no letter and no digit; write a name';

const byName = (asked: string, named: NamedParties | undefined): Asked => ({
  asked,
  ...(named?.sure ? { found: named.sure } : {}),
  ...(named ? { named } : {}),
});

export const screen = async (args: schema.QueryScreenArgs, context: Context) => {
  const [ids, names] = [args.ids ?? [], args.names ?? []];
  const count = ids.length + names.length;
  if (count < 1 || count > most) throw badInput('ids', count, `give 1 to ${most} ids and names together`);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const unique = [...new Set([...ids, ...names.filter(name => idShape.test(name))])];
  const found = await context.entities.loadMany(unique);
  // An id that was merged into another answers with the one that is kept.
  const loaded = new Map(unique.flatMap((id, i) => present([found[i]]).map(party => [id, party] as const)));
  const readable = names.filter(name => nameProblem(name) === undefined && !loaded.has(name));
  const named = await screenNames(
    context.store,
    readable,
    { chinese, beside: context.asked.partyNames, knownBy: clocks.knownBy },
    context.reading,
  );
  const rows: readonly Asked[] = [
    ...ids.map(asked => byId(asked, loaded.get(asked))),
    ...names.map((asked): Asked => {
      const own = loaded.get(asked);
      if (own) return byId(asked, own);
      const problem = nameProblem(asked);
      return problem === undefined ? byName(asked, named.get(asked)) : { asked, problem };
    }),
  ];
  const candidates = rows.flatMap(row => row.found ?? row.named?.parties ?? []);
  const wanted = [...new Map(candidates.map(party => [party.id, party])).values()];
  const sureOnes = present(rows.map(row => row.found));
  const unrepeated = [...new Map(sureOnes.map(party => [party.id, party])).values()];
  const [record, recorded] = await Promise.all([
    ownershipRecord(context.store, wanted, new Set(), context.reading).then(found => primed(found, context)),
    onRecord(context.store, unrepeated, clocks, context.reading),
  ]);
  const told = [...new Set(unrepeated.flatMap(({ id }) => recorded(id).cases))];
  const cases = new Map(present(await context.entities.loadMany(told)).map(found => [found.id, found]));
  const snapshot = await runCooperatively(viewingAt(record, clocks), context.reading);
  const shown = shownIn(snapshot, clocks);
  const regime = regimeOf(args.regime, clocks.asOf);
  const analysis = analyseOwnership(snapshot, jurisdictions, regime);
  // Many names of a list may mean the same party.
  const screening = screenedParties({ record, clocks, snapshot, analysis });
  const screened = memoized(id => runCooperatively(screening(id), context.reading));
  const judged = async ({ id }: DeclaredEntity) => {
    const { own, status, tests } = await screened(id);
    const onRecord = recorded(id).listings.length + recorded(id).cases.length > 0;
    const outcome = screeningOutcome({ own, status, tests: tests.map(({ verdict }) => verdict), onRecord });
    return {
      restricted: wordOut(status),
      outcome: wordOut(outcome),
      tests: tests.map(result => ({ result, shown })),
    };
  };
  return {
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionIn(context),
    regime: regimeOut(regime),
    lists: await loadedLists(context.store, clocks, context.reading),
    rows: rows.map(async ({ asked, found, named: answer, problem }) => {
      const { restricted, outcome, tests } = found
        ? await judged(found)
        : { restricted: null, outcome: null, tests: [] };
      return {
        asked,
        problem: problem ?? null,
        entity: found ? shown.entity(found.id) : null,
        matched: answer?.match ? matchOut(answer.match, answer.part) : null,
        note: answer?.note ?? null,
        listings: found ? recorded(found.id).listings.map(shown.relation) : [],
        cases: found ? recorded(found.id).cases.flatMap(id => cases.get(id) ?? []) : [],
        candidates: found ? [] : (answer?.parties ?? []).map(({ id }) => shown.entity(id)),
        ...{ restricted, outcome, tests },
      };
    }),
    truncated: record.truncated,
  };
};
