import type { Hypothesis } from '../../model/access/whatIf.ts';
import { suppose } from '../../model/access/whatIf.ts';
import { gapInWords, routeInWords, stopInWords } from '../../model/routes/inWords.ts';
import { type RedFlag as FoundFlag, redFlagsOf } from '../../model/routes/redFlags.ts';
import { type Route as FoundRoute, type Leg, routesIn } from '../../model/routes/routes.ts';
import { type Clocks, type Snapshot, viewingAt } from '../../model/snapshot.ts';
import { routesRecord, shipmentsOfCase, shipmentsOfModel } from '../../store/routes.ts';
import type { DeclaredEntity } from '../../store/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connected, type Page } from '../paging.ts';
import { type Shown, shownIn } from '../shown.ts';
import { certaintyOut, statusOut, wordOut } from '../words.ts';

export type RouteParent = { readonly route: FoundRoute; readonly snapshot: Snapshot; readonly shown: Shown };

/** True where a leg is supplied, received or carried by, or is, one of these. */
const touches = ({ legs }: FoundRoute, ids: ReadonlySet<string>): boolean =>
  legs.some(({ shipped: { shipment, supplies, receives, carries } }) =>
    [shipment, ...[...supplies, ...receives].map(({ from }) => from), ...carries.map(({ to }) => to)].some(id =>
      ids.has(id),
    ),
  );

/** The page of routes on which one of these stands, out of all that lead to them and on from them. */
export const routesOf = async (
  starts: readonly DeclaredEntity[],
  ids: ReadonlySet<string>,
  at: { readonly clocks: Clocks; readonly hypotheses: readonly Hypothesis[]; readonly page: Page },
  context: Context,
) => {
  const record = await routesRecord(context.store, starts, context.reading);
  const snapshot = suppose(await runCooperatively(viewingAt(record, at.clocks), context.reading), at.hypotheses);
  const { routes, truncated } = await runCooperatively(routesIn(snapshot), context.reading);
  const shown = shownIn(snapshot, at.clocks);
  const found = connected(
    routes.filter(route => touches(route, ids)),
    ({ id }) => id,
    at.page,
    (route): RouteParent => ({ route, snapshot, shown }),
  );
  return { ...found, truncated: truncated || record.truncated };
};

export const routes = async (args: schema.QueryRoutesArgs, context: Context) => {
  const target = await entityOf('target', args.target, context);
  const at = { clocks: clocksOf(args, context), hypotheses: [], page: args };
  const of = async (starts: readonly DeclaredEntity[]) =>
    routesOf(starts, new Set(target.kind === 'HardwareModel' ? [target.id] : starts.map(({ id }) => id)), at, context);
  switch (target.kind) {
    case 'Firm':
    case 'DataCenter':
    case 'GpuFleet':
    case 'Shipment':
      return of([target]);
    case 'Case':
      return of(await shipmentsOfCase(context.store, target.id, context.reading));
    case 'HardwareModel':
      return of(await shipmentsOfModel(context.store, target.id, context.reading));
    default:
      throw badInput('target', target.id, `it is a ${target.kind}; give a firm, site, fleet, model, shipment or case`);
  }
};

const legOut = (leg: Leg, before: Leg | undefined, snapshot: Snapshot, shown: Shown) => {
  const { shipment, supplies, receives, carries, goods } = leg.shipped;
  const { start, end } = snapshot.entities.get(shipment)?.properties ?? {};
  return {
    shipment: shown.entity(shipment),
    supplies: supplies.map(shown.relation),
    receives: receives.map(shown.relation),
    carries: carries.map(shown.relation),
    goods: [...goods].map(([thing, { range, unit }]) => ({
      thing: shown.entity(thing),
      quantity: range.min > 0 || range.max !== undefined ? { min: range.min, max: range.max ?? null } : null,
      unit: unit ?? null,
    })),
    start: typeof start === 'string' ? start : null,
    end: typeof end === 'string' ? end : null,
    through: (leg.link?.through ?? []).map(shown.entity),
    gap: gapInWords(leg, before, shown.entity) ?? null,
    certainty: leg.link ? certaintyOut(leg.link.certainty) : null,
  };
};

const flagOut = ({ kind, about, text, sources }: FoundFlag, shown: Shown) => ({
  kind: wordOut(kind),
  about: shown.entity(about),
  sentence: { text, sources },
});

/** Ids of those who make the models that a route carried. */
const makersOf = ({ legs }: FoundRoute, { entities }: Snapshot): readonly string[] => {
  const vendors = legs.flatMap(({ shipped: { goods } }) =>
    [...goods.keys()].flatMap(id => {
      const vendor = entities.get(id)?.properties.vendor;
      return typeof vendor === 'string' ? [vendor] : [];
    }),
  );
  return [...new Set(vendors)].sort();
};

export const Route: Complete<schema.RouteResolvers> = {
  id: ({ route }) => route.id,
  legs: ({ route, snapshot, shown }) => route.legs.map((leg, i) => legOut(leg, route.legs[i - 1], snapshot, shown)),
  certainty: ({ route }) => certaintyOut(route.certainty),
  status: ({ route }) => (route.status ? statusOut(route.status) : null),
  disputed: ({ route }) => route.disputed,
  makers: async ({ route, snapshot }, _args, context) => {
    const found = await Promise.all(makersOf(route, snapshot).map(id => context.entities.load(id)));
    return found.flatMap(entity => entity ?? []);
  },
  stop: ({ route, shown }) => stopInWords(route, shown.entity),
  redFlags: ({ route, snapshot, shown }) => redFlagsOf(route, snapshot).map(flag => flagOut(flag, shown)),
  text: ({ route, shown }) => routeInWords(route, shown.entity),
};
