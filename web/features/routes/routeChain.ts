import type { EntityRefFragment, RouteLineFragment } from '../../generated/operations.ts';

type Leg = RouteLineFragment['legs'][number];
type Relations = Leg['supplies'];

/** What a party between two shipments is reported to have done: passed the goods on, or only one half of it. */
type Part = 'passed on' | 'only received' | 'only supplied';

export type Link =
  /** Parties at one end of a shipment; none where nobody reports them. */
  | {
      readonly is: 'parties';
      readonly title: string;
      readonly parties: readonly { readonly entity: EntityRefFragment; readonly part?: Part }[];
    }
  | { readonly is: 'shipment'; readonly leg: Leg }
  /** What nobody reports between what stands before and after it. */
  | { readonly is: 'gap'; readonly text: string };

const partiesOf = (relations: Relations): readonly EntityRefFragment[] => [
  ...new Map(relations.map(({ from }) => [from.id, from])).values(),
];

const end = (title: string, relations: Relations): Link => ({
  ...{ is: 'parties', title },
  parties: partiesOf(relations).map(entity => ({ entity })),
});

/** Who stands between two shipments of which one party received the first and supplied the second. */
const between = (receives: Relations, supplies: Relations): Link => {
  const [received, supplied] = [partiesOf(receives), partiesOf(supplies)];
  const has = (all: readonly EntityRefFragment[], one: EntityRefFragment) => all.some(({ id }) => id === one.id);
  const through = received.filter(entity => has(supplied, entity));
  return {
    ...{ is: 'parties', title: 'Received and supplied on' },
    parties: [
      ...through.map(entity => ({ entity, part: 'passed on' as const })),
      ...received.filter(one => !has(through, one)).map(entity => ({ entity, part: 'only received' as const })),
      ...supplied.filter(one => !has(through, one)).map(entity => ({ entity, part: 'only supplied' as const })),
    ],
  };
};

/** The maker, who is reported to have made the goods and not to have sent them: a gap, unless it is the supplier. */
const fromMakers = (makers: readonly EntityRefFragment[], supplies: Relations): readonly Link[] => {
  const suppliers = new Set(supplies.map(({ from }) => from.id));
  return makers.length === 0 || makers.some(({ id }) => suppliers.has(id))
    ? []
    : [
        { is: 'parties', title: 'Made by', parties: makers.map(entity => ({ entity })) },
        { is: 'gap', text: 'How the goods came from there is not reported.' },
      ];
};

/** A route from maker or supplier to the last receiver; a gap stands between two ends that nothing joins. */
export const routeChain = ({ makers, legs }: Pick<RouteLineFragment, 'makers' | 'legs'>): readonly Link[] => [
  ...fromMakers(makers, legs[0]?.supplies ?? []),
  ...legs.flatMap((leg, i): readonly Link[] => {
    const before = legs[i - 1];
    const shipment: Link = { is: 'shipment', leg };
    if (!before) return [end('Supplier', leg.supplies), shipment];
    return leg.gap === null
      ? [between(before.receives, leg.supplies), shipment]
      : [end('Receiver', before.receives), { is: 'gap', text: leg.gap }, end('Supplier', leg.supplies), shipment];
  }),
  end('Receiver', legs.at(-1)?.receives ?? []),
];
