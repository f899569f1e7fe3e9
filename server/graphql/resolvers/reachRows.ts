import type { Range } from '../../model/access/measures.ts';
import type { Chain } from '../../model/access/report.ts';
import type { TestResult } from '../../model/accessTests/testResult.ts';
import type { Amounts } from '../../model/reach/amounts.ts';
import { linkOf, type ReachView } from '../../model/reach/reachView.ts';
import { type CellRow, confirmedBy, type HardwareRow, type PartyRow, type TotalRow } from '../../model/reach/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import type { AffiliateRow, ReachSeen } from '../askReach.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { chainOut } from './access.ts';
import { verdictOf } from './reachOrder.ts';

/** A row of the answer with what its fields are worked out from, those alone that are asked for. */
type Parent<Row> = { readonly row: Row; readonly view: ReachView; readonly asked: ReachSeen };
export type ReachPartyParent = Parent<PartyRow>;
export type ReachedHardwareParent = Parent<HardwareRow> & { readonly strongest: () => Promise<Chain | undefined> };
/** `all`: what is seen over all within reach; what lies above the firm alone may be. */
export type AffiliateParent = Parent<AffiliateRow> & { readonly all: () => Promise<ReachSeen> };

const rangeOut = (range: Range | undefined) => (range ? { min: range.min, max: range.max ?? null } : null);
const amountsOut = ({ servers, gpus }: Amounts) => ({ servers: rangeOut(servers), gpus: rangeOut(gpus) });

const casesTelling = async (things: readonly string[], { cases }: ReachSeen, context: Context) => {
  const casesOf = await cases();
  return present(await context.entities.loadMany([...new Set(things.flatMap(casesOf))].sort()));
};

export const totalOut = (
  { key, hardware, held, parties, amounts }: TotalRow,
  isModel: boolean,
  { shown }: ReachSeen,
) => ({
  ...{ key: key ?? null, hardwareCount: hardware, heldCount: held, partyCount: parties },
  model: isModel && key !== undefined ? shown.entity(key) : null,
  uncounted: amounts.uncounted,
  ...amountsOut(amounts),
});

export const cellOut = async (row: CellRow, { shown }: ReachSeen, context: Context) => ({
  case: row.case === undefined ? null : ((await context.entities.load(row.case)) ?? null),
  party: shown.entity(row.party),
  country: row.country ?? null,
  hardware: row.hardware.map(({ hardware }) => shown.entity(hardware)),
  ...amountsOut(row.amounts),
});

export const ReachParty: Complete<schema.ReachPartyResolvers> = {
  party: ({ row, asked }) => asked.shown.entity(row.party),
  hardwareCount: ({ row }) => row.hardware.length,
  servers: ({ row }) => rangeOut(row.amounts.servers),
  gpus: ({ row }) => rangeOut(row.amounts.gpus),
  uncounted: ({ row }) => row.amounts.uncounted,
  means: ({ row }) => row.means,
  countries: ({ row }) => row.countries,
  certainty: ({ row }) => (row.certainty ? certaintyOut(row.certainty) : null),
  lastConfirmed: ({ row }) => row.lastConfirmed ?? null,
  cases: ({ row, asked }, _args, context) =>
    casesTelling(
      row.hardware.map(({ hardware }) => hardware),
      asked,
      context,
    ),
};

export const ReachedHardware: Complete<schema.ReachedHardwareResolvers> = {
  hardware: ({ row, asked }) => asked.shown.entity(row.found.hardware),
  countries: ({ row }) => row.countries,
  models: ({ row, asked }) => row.models.map(asked.shown.entity),
  parties: ({ row, asked }) => [...row.found.parties.keys()].sort().map(asked.shown.entity),
  holders: ({ row, asked, view }) =>
    row.found.holders.map(({ entity, by, certainty }) => ({
      ...{ entity: asked.shown.entity(entity), by, certainty: certaintyOut(certainty) },
      link: wordOut(linkOf(entity, view)),
    })),
  means: ({ row }) => row.found.means,
  certainty: ({ row }) => certaintyOut(row.found.certainty),
  servers: ({ row }) => rangeOut(row.amounts.servers),
  gpus: ({ row }) => rangeOut(row.amounts.gpus),
  chain: async ({ asked, strongest }) => {
    const chain = await strongest();
    return chain ? chainOut(chain, asked.shown) : null;
  },
  lastConfirmed: async ({ strongest }) => confirmedBy((await strongest())?.steps ?? []) ?? null,
  cases: ({ row, asked }, _args, context) => casesTelling([row.found.hardware], asked, context),
};

const measureOut = (result: TestResult | undefined) => ({
  verdict: wordOut(result?.verdict ?? 'undetermined'),
  value: result?.value ?? null,
  threshold: result?.threshold ?? null,
  margin: result?.margin ?? null,
  accountedFor: result?.accountedFor ?? null,
  get reasons() {
    return result?.reasons() ?? [];
  },
});

export const Affiliate: Complete<schema.AffiliateResolvers> = {
  firm: ({ row, asked }) => asked.shown.entity(row.firm),
  interest: ({ row }) => measureOut(row.results[0]),
  aggregation: ({ row }) => measureOut(row.results[1]),
  control: ({ row }) => measureOut(row.results[2]),
  verdict: ({ row }) => wordOut(verdictOf(row)),
  tier: ({ row }) => row.tier,
  coveredTier: ({ row, view }) => view.coverage().get(row.firm)?.tier ?? null,
  coveredBy: ({ row, view, asked }) => (view.coverage().get(row.firm)?.by ?? []).map(asked.shown.entity),
  controlledBy: ({ row: { firm }, view: { analysis, parties }, asked }) =>
    [...analysis.control.above(firm)]
      .filter(party => parties.has(party) && analysis.control.by(party).certainly.has(firm))
      .sort()
      .map(asked.shown.entity),
  chain: async ({ row, view, asked }, _args, context) => {
    const chain = await runCooperatively(view.reached.strongestFrom(row.firm), context.reading);
    return chain ? chainOut(chain, asked.shown) : null;
  },
  hardware: async ({ row, all }) => {
    const { view, shown } = await all();
    const { reached } = await view();
    return reached.hardware
      .filter(({ holders }) => holders.some(({ entity }) => entity === row.firm))
      .map(({ hardware }) => shown.entity(hardware));
  },
};
