import { chinese } from '../../formats/chinese.ts';
import { partyTests } from '../../model/accessTests/accessTests.ts';
import { groundOf } from '../../model/accessTests/ground.ts';
import { standingOf } from '../../model/accessTests/standing.ts';
import { recall } from '../../model/recall.ts';
import { remembered } from '../../model/remembered.ts';
import { onRecord } from '../../store/onRecord.ts';
import { ownershipRecord } from '../../store/ownership.ts';
import { partiesByParts } from '../../store/partiesByParts.ts';
import { isSure, type Named } from '../../store/partiesNamed.ts';
import { partyKinds } from '../../store/partyProposer.ts';
import { revisionOf } from '../../store/revision.ts';
import type { DeclaredEntity } from '../../store/rows.ts';
import { jurisdictionsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { shownIn } from '../shown.ts';
import { wordOut } from '../words.ts';
import { testOut } from './accessTests.ts';
import { matchOut } from './search.ts';

const most = 10_000;
const longest = 200;

type Asked = {
  readonly asked: string;
  readonly found?: DeclaredEntity;
  readonly named?: Named;
  readonly problem?: string;
};

const byId = (asked: string, found: DeclaredEntity | undefined): Asked => {
  if (!found) return { asked };
  if (partyKinds.includes(found.kind)) return { asked, found };
  return { asked, problem: `it is a ${found.kind}; give firms, nationals and public bodies` };
};

/** Why a name cannot be looked for. One such name stops no others. */
const nameProblem = (name: string): string | undefined => {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'it has no letter and no digit; write a name';
  return name.trim().length > longest ? `it is longer than ${longest} characters; write a shorter name` : undefined;
};

const byName = (asked: string, named: Named | undefined): Asked => {
  const found = named && isSure(named) ? named.entities[0] : undefined;
  return { asked, ...(found ? { found } : {}), ...(named ? { named } : {}) };
};

export const screen = async (args: schema.QueryScreenArgs, context: Context) => {
  const [ids, names] = [args.ids ?? [], args.names ?? []];
  const count = ids.length + names.length;
  if (count < 1 || count > most) throw badInput('ids', count, `give 1 to ${most} ids and names together`);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const unique = [...new Set(ids)];
  const found = await context.entities.loadMany(unique);
  // An id that was merged into another answers with the one that is kept.
  const loaded = new Map(unique.flatMap((id, i) => present([found[i]]).map(party => [id, party] as const)));
  const readable = names.filter(name => nameProblem(name) === undefined);
  const named = await partiesByParts(context.store, readable, chinese, context.reading);
  const rows: readonly Asked[] = [
    ...ids.map(asked => byId(asked, loaded.get(asked))),
    ...names.map((asked): Asked => {
      const problem = nameProblem(asked);
      return problem === undefined ? byName(asked, named.get(asked)) : { asked, problem };
    }),
  ];
  const candidates = rows.flatMap(row => row.found ?? row.named?.entities ?? []);
  const wanted = [...new Map(candidates.map(party => [party.id, party])).values()];
  const sureOnes = present(rows.map(row => row.found));
  const unrepeated = [...new Map(sureOnes.map(party => [party.id, party])).values()];
  const [record, recorded] = await Promise.all([
    ownershipRecord(context.store, wanted, new Set(), context.reading),
    onRecord(context.store, unrepeated, clocks, context.reading),
  ]);
  const told = [...new Set(unrepeated.flatMap(({ id }) => recorded(id).cases))];
  const cases = new Map(present(await context.entities.loadMany(told)).map(found => [found.id, found]));
  const knowledge = recall(record, clocks);
  const shown = shownIn(knowledge, clocks);
  const ground = groundOf(knowledge, jurisdictions);
  // Many names of a list may mean the same party.
  const restricted = remembered((id: string) => wordOut(standingOf(id, 'any', ground).verdict));
  const tests = remembered((id: string) => partyTests(id, ground).map(result => testOut(result, shown)));
  return {
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    rows: rows.map(({ asked, found, named: answer, problem }) => {
      return {
        asked,
        problem: problem ?? null,
        entity: found ? shown.entity(found.id) : null,
        matched: answer?.match ? matchOut(answer.match, answer.part) : null,
        listings: found ? recorded(found.id).listings.map(shown.relation) : [],
        cases: found ? recorded(found.id).cases.flatMap(id => cases.get(id) ?? []) : [],
        candidates: found ? [] : (answer?.entities ?? []).map(({ id }) => shown.entity(id)),
        get restricted() {
          return found ? restricted(found.id) : null;
        },
        get tests() {
          return found ? tests(found.id) : [];
        },
      };
    }),
    truncated: record.truncated,
  };
};
