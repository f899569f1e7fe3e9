import { chinese } from '../../formats/chinese.ts';
import { partyTests } from '../../model/accessTests/accessTests.ts';
import { groundOf } from '../../model/accessTests/ground.ts';
import { standingOf } from '../../model/accessTests/standing.ts';
import { recall } from '../../model/recall.ts';
import { ownershipRecord } from '../../store/ownership.ts';
import { type Named, partiesNamed } from '../../store/partiesNamed.ts';
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
const parties: ReadonlySet<string> = new Set(['Firm', 'National', 'PublicBody']);

/** Ways of matching that leave no doubt but for how a name is written. */
const sure: ReadonlySet<string> = new Set(['exact', 'spelling', 'legal-form', 'script']);

type Asked = { readonly asked: string; readonly found?: DeclaredEntity; readonly named?: Named };

const byName = (asked: string, named: Named | undefined): Asked => {
  const [only, ...others] = named?.entities ?? [];
  const found = only && others.length === 0 && sure.has(named?.match?.how ?? '') ? only : undefined;
  return { asked, ...(found ? { found } : {}), ...(named ? { named } : {}) };
};

export const screen = async (args: schema.QueryScreenArgs, context: Context) => {
  const [ids, names] = [args.ids ?? [], args.names ?? []];
  const count = ids.length + names.length;
  if (count < 1 || count > most) throw badInput('ids', count, `give 1 to ${most} ids and names together`);
  const long = names.find(name => name.trim() === '' || name.length > longest);
  if (long !== undefined) throw badInput('names', long.slice(0, 40), `write names of 1 to ${longest} characters`);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const loaded = new Map(present(await context.entities.loadMany([...new Set(ids)])).map(party => [party.id, party]));
  const { named, truncated } = await partiesNamed(context.store, names, chinese, context.reading);
  const rows: readonly Asked[] = [
    ...(await Promise.all(
      ids.map(async (asked): Promise<Asked> => {
        const found = loaded.get(asked) ?? (await context.entities.load(asked));
        if (found && !parties.has(found.kind))
          throw badInput('ids', asked, `it is a ${found.kind}; give firms, nationals and public bodies`);
        return found ? { asked, found } : { asked };
      }),
    )),
    ...names.map(asked => byName(asked, named.get(asked))),
  ];
  const candidates = rows.flatMap(row => row.found ?? row.named?.entities ?? []);
  const unique = [...new Map(candidates.map(party => [party.id, party])).values()];
  const record = await ownershipRecord(context.store, unique, new Set(), context.reading);
  const knowledge = recall(record, clocks);
  const shown = shownIn(knowledge, clocks);
  const ground = groundOf(knowledge, jurisdictions);
  return {
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    restricted: [...jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    rows: rows.map(({ asked, found, named: answer }) => {
      return {
        asked,
        entity: found ? shown.entity(found.id) : null,
        matched: answer?.match ? matchOut(answer.match) : null,
        candidates: found ? [] : (answer?.entities ?? []).map(({ id }) => shown.entity(id)),
        get restricted() {
          return found ? wordOut(standingOf(found.id, 'any', ground).verdict) : null;
        },
        get tests() {
          return found ? partyTests(found.id, ground).map(result => testOut(result, shown)) : [];
        },
      };
    }),
    truncated: truncated || record.truncated,
  };
};
