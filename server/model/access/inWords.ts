import type { Certainty } from '../../../domain/dates.ts';
import type { Entity } from '../../../domain/graph.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { countryInWords, numberInWords, stepInWords } from '../../../domain/words.ts';
import { doubtOf, type KnownRelation } from '../snapshot.ts';
import type { PlaceChange } from './changes.ts';
import type { Chokepoints } from './chokepoints.ts';
import type { Range } from './measures.ts';
import type { AccessFindings, Chain, OpenEnd } from './report.ts';
import type { Step } from './steps.ts';

type EntityOf = (id: string) => Entity;

/** `300 servers`, `100–300 servers`, `at least 100 servers`, `servers not reported`. */
export const amountInWords = ({ min, max }: Range, unit: string): string => {
  if (max === undefined) return min === 0 ? `${unit} not reported` : `at least ${numberInWords(min)} ${unit}`;
  return `${numberInWords(min)}${min === max ? '' : `–${numberInWords(max)}`} ${unit}`;
};

/** Neither COVERS nor the lease says how much of the hardware the lease has, so that nobody reads it as all. */
const isPartUnreported = ({ relation: { kind, from, properties } }: Step, entity: EntityOf): boolean =>
  kind === 'COVERS' &&
  [properties, entity(from).properties].every(({ servers, gpus }) => servers === undefined && gpus === undefined);

const phrase = (step: Step, entity: EntityOf): string => {
  const forward = step.relation.from === step.from;
  const stated = stepInWords(step.relation, forward);
  const { verb } = stated;
  const part = isPartUnreported(step, entity) ? 'what part of it is not reported' : undefined;
  const detail =
    part === undefined ? stated.detail : ` (${[stated.detail.slice(2, -1), part].filter(Boolean).join('; ')})`;
  // A step may lead on less surely than its relation holds.
  const doubt = doubtOf(
    step.certainty === 'possible' ? { ...step.relation, certainty: step.certainty } : step.relation,
  );
  return `${forward ? 'which ' : ''}${verb} ${entity(step.to).name}${detail}${doubt === undefined ? '' : ` – ${doubt}`}`;
};

/** One step in the direction of the chain: `Fleet, used by Firm (from March 2025)`. */
export const stepText = (step: Step, entity: EntityOf): string => `${entity(step.from).name}, ${phrase(step, entity)}`;

type Worded = Pick<Chain, 'steps' | 'servers' | 'gpus'>;

/** A chain as one sentence: each step goes on where the one before ended. */
export const chainInWords = ({ steps, servers, gpus }: Worded, entity: EntityOf): string => {
  const [first] = steps;
  if (!first) return '';
  const { name, kind } = entity(first.from);
  // No step before a lease says how much it is over.
  const amounts = [servers && amountInWords(servers, 'servers'), gpus && amountInWords(gpus, 'GPUs')].filter(Boolean);
  const begin =
    kind === 'Lease' ? `${name} (${amounts.length === 0 ? 'number not reported' : amounts.join(', ')})` : name;
  return `${[begin, ...steps.map(step => phrase(step, entity))].join(', ')}.`;
};

export const openEndInWords = ({ entity: id, steps }: OpenEnd, entity: EntityOf): string => {
  const {
    name,
    kind,
    properties: { destination },
  } = entity(id);
  if (kind === 'Shipment') {
    const where = typeof destination === 'string' ? ` to ${countryInWords(destination)}` : '';
    return `${name}: nobody is reported to have received it, so the trail stops at a shipment${where}.`;
  }
  if (kind === 'Lease') return `${name}: no lessee is reported at the chosen date.`;
  if (kind === 'GpuFleet' || kind === 'DataCenter') return `${name}: no owner is reported at the chosen date.`;
  const way = steps.length === 0 ? '' : ` It is reached in ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`;
  return `${name}: no owner or controller is reported at the chosen date, so the trail ends here.${way}`;
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Most relations that one sentence on chokepoints names. */
const mostNamed = 6;

/** What would end all access; nothing where there is none. */
export const chokepointsInWords = (broken: Chokepoints, entity: EntityOf): readonly Sentence[] => {
  const [first] = broken.relations;
  if (!first) return [];
  const inWords = ({ from, to, ...relation }: KnownRelation): string => {
    const { verb } = stepInWords(relation, true);
    return `${entity(from).name} ${verb} ${entity(to).name}`;
  };
  // All are of one size.
  const told = broken.relations.slice(0, Math.max(1, Math.floor(mostNamed / first.length)));
  const sets = told.map(set => set.map(inWords).join(' and '));
  const others = broken.relationCount - sets.length;
  const more = others > 0 ? `; or ${plural(others, 'other such set', 'other such sets')}` : '';
  const size = first.length === 1 ? 'any one of these ended' : `${first.length} relations ended together`;
  return [
    {
      text: `All access would end if ${size}: ${sets.join('; or ')}${more}.`,
      sources: [...new Set(told.flat().flatMap(({ sources }) => sources))].sort(),
    },
  ];
};

type Read = { readonly truncated: boolean; readonly unread?: ReadonlySet<string> };

/** What an answer could not rest on, since it was not read: `most` is how many steps are followed. */
export const unreadInWords = ({ truncated, unread }: Read, entity: EntityOf, most: number): string | undefined => {
  if (!truncated) return undefined;
  const [first, ...others] = unread ?? [];
  if (first === undefined)
    return 'Not all owners within reach were read, so tests and ultimate parents may rest on less than all.';
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other entity', 'other entities')}`;
  return `Not everything within reach was read: what leads on from ${entity(first).name}${more} was left out, since no more than ${most} steps, and a limited number of relations a step, are followed. More chains and parties may lie beyond.`;
};

/** The answer in plain sentences, each with the ids of the sources that it rests on. */
export const explain = (findings: AccessFindings, entity: EntityOf, target: string): readonly Sentence[] => {
  const { chains, chainCount, countedAll, parties, openEnds } = findings;
  const sourcesOf = (chain: Chain): string[] => [...new Set(chain.steps.flatMap(step => step.relation.sources))].sort();
  if (chains.length === 0) {
    const stops =
      openEnds.length === 0 ? '' : ` The trail ends at ${plural(openEnds.length, 'open end')}, listed below.`;
    return [
      { text: `No reported chain leads from ${target} to a restricted party at these dates.${stops}`, sources: [] },
    ];
  }
  const holding = (certainty: Certainty): number => chains.filter(chain => chain.certainty === certainty).length;
  const certain = holding('certain');
  const atLeast = countedAll ? '' : 'At least ';
  const listed = chains.length === chainCount ? '' : `of the ${chains.length} listed, `;
  return [
    {
      text: `${atLeast}${plural(chainCount, 'chain')} ${chainCount === 1 ? 'leads' : 'lead'} from ${target} to ${plural(parties.length, 'restricted party', 'restricted parties')}; ${listed}${certain} ${certain === 1 ? 'holds' : 'hold'} with certainty at the chosen date, ${holding('presumed')} as presumed, since no end is reported, and ${holding('possible')} possibly.`,
      sources: [],
    },
    // Best first, as the chains are.
    ...[...new Set([...chains.map(chain => chain.party), ...parties])].map(party => {
      const best = chains.find(chain => chain.party === party);
      return best
        ? { text: `Strongest chain to ${entity(party).name}: ${chainInWords(best, entity)}`, sources: sourcesOf(best) }
        : { text: `${entity(party).name} is reached by a chain that is not listed; ask for more chains.`, sources: [] };
    }),
  ];
};

const countriesInWords = (codes: readonly string[]): string =>
  codes.length === 0 ? 'not reported' : codes.map(countryInWords).join(' and ');

/** `The seat of Firm: China before, Singapore after.` */
export const placeInWords = ({ before, after }: PlaceChange, { kind, name }: Entity): string => {
  const what = { National: 'citizenship', PublicBody: 'country' }[kind as string] ?? 'seat';
  return `The ${what} of ${name}: ${countriesInWords(before)} before, ${countriesInWords(after)} after.`;
};
