import type { RouteLineFragment, RoutesQuery } from '../../generated/operations.ts';
import { SpanText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { LazyDetails } from '../../ui/marks/LazyDetails.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import { RouteChain } from './RouteChain.tsx';
import { flagTitles, goodsInWords } from './routeWords.ts';

type Leg = RouteLineFragment['legs'][number];

const sentences = (relations: Leg['supplies'], none: string) =>
  relations.length === 0 ? (
    <li class="quiet">{none}</li>
  ) : (
    relations.map(relation => (
      <li key={relation.id}>
        <RelationSentence relation={relation} />
      </li>
    ))
  );

const LegPart = ({ leg }: { leg: Leg }) => (
  <>
    {leg.gap === null ? null : <li class="route-leg-gap">Gap: {leg.gap}</li>}
    <li>
      <p class="claim-line">
        <EntityName entity={leg.shipment} />
        <SpanText start={leg.start} end={leg.end} />
        {leg.certainty === null ? null : (
          <span title="How surely these are goods of the shipment before">
            same goods: <CertaintyMark certainty={leg.certainty} />
          </span>
        )}
      </p>
      <ul class="small">
        {sentences(leg.supplies, 'Supplier not reported')}
        <li>{leg.goods.length === 0 ? 'Goods not reported' : leg.goods.map(goodsInWords).join('; ')}</li>
        {sentences(leg.receives, 'Receiver not reported')}
      </ul>
    </li>
  </>
);

const RoutePart = ({ route }: { route: RouteLineFragment }) => (
  <li class="chain-block">
    <p class="claim-line">
      <CertaintyMark certainty={route.certainty} />
      {route.status === null ? null : <StatusMark status={route.status} />}
      {route.disputed ? <DisputedMark /> : null}
    </p>
    <RouteChain route={route} />
    {route.redFlags.length === 0 ? null : (
      <p class="small">
        Red flags: {route.redFlags.map(({ kind, about }) => `${flagTitles[kind]} (${about.name})`).join(', ')}
      </p>
    )}
    <LazyDetails summary="Who is reported to have supplied and received each shipment">
      {() => (
        <ol class="route-legs">
          {route.legs.map(leg => (
            <LegPart key={leg.shipment.id} leg={leg} />
          ))}
        </ol>
      )}
    </LazyDetails>
  </li>
);

/** Routes as pictures, each with the relations that it is drawn from, and how many there are beyond these. */
export const RouteList = ({ routes: { nodes, totalCount, truncated } }: { routes: RoutesQuery['routes'] }) => (
  <>
    <ol class="route-list">
      {nodes.map(route => (
        <RoutePart key={route.id} route={route} />
      ))}
    </ol>
    {totalCount > nodes.length || truncated ? (
      <p class="notice">
        {nodes.length} of {truncated ? 'at least ' : ''}
        {totalCount} are listed.
      </p>
    ) : null}
  </>
);
