import './routes.css';
import { notReported } from '../../core/words.ts';
import type { RouteLineFragment } from '../../generated/operations.ts';
import { SpanText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { type Link, routeChain } from './routeChain.ts';
import { goodsInWords } from './routeWords.ts';

type Leg = RouteLineFragment['legs'][number];

const Shipment = ({ leg: { shipment, start, end, goods, certainty } }: { leg: Leg }) => (
  <li class="route-shipment" data-possible={certainty === 'POSSIBLE'}>
    <p>
      <EntityName entity={shipment} />
    </p>
    <span class="route-arrow" />
    <div class="small">
      <p>
        <SpanText start={start} end={end} />
      </p>
      {goods.length === 0 ? <p class="quiet">goods {notReported}</p> : null}
      {goods.map(each => (
        <p key={each.thing.id}>{goodsInWords(each)}</p>
      ))}
      {certainty === 'POSSIBLE' ? <p class="quiet">possibly the same goods</p> : null}
    </div>
  </li>
);

const LinkPart = ({ link }: { link: Link }) => {
  if (link.is === 'shipment') return <Shipment leg={link.leg} />;
  if (link.is === 'gap')
    return (
      <li class="route-gap">
        <strong class="small">Gap</strong>
        <span class="route-break" />
        <p class="small">{link.text}</p>
      </li>
    );
  return (
    <li class="route-parties" data-unknown={link.parties.length === 0}>
      <p class="small quiet">{link.title}</p>
      {link.parties.length === 0 ? <p>{notReported}</p> : null}
      {link.parties.map(({ entity, part }) => (
        <p key={entity.id}>
          <EntityName entity={entity} />
          {part === undefined || part === 'passed on' ? null : <span class="small quiet"> {part}</span>}
        </p>
      ))}
    </li>
  );
};

/** A route drawn from left to right, from maker or supplier to where the trail stops; what nobody reports is a gap in it. */
export const RouteChain = ({ route }: { route: RouteLineFragment }) => (
  <ol class="route-chain">
    {routeChain(route).map((link, i) => (
      // A route has no step twice in one place, and its steps never move.
      <LinkPart key={`${i} ${link.is}`} link={link} />
    ))}
    <li class="route-stop">
      <strong class="small">The trail stops here</strong>
      <p class="small">{route.stop}</p>
    </li>
  </ol>
);
