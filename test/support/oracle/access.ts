import { type Certainty, certainties, type DayView, ownRight, type Standing, weakest } from './standing.ts';
import { empty, ends, subleasing } from './subleasing.ts';

/**
 * Access on one day, by trying every simple path (Readings 1, 3, 4, 8, 12, 18 and 19). Its cost grows with the number
 * of paths.
 */
export type DayChain = { readonly steps: readonly Standing[]; readonly certainty: Certainty; readonly party: string };
export type DayHolder = {
  readonly by: ReadonlySet<string>;
  readonly certainty: Certainty;
  /** How surely it itself leases or uses the hardware; undefined where nobody reports that it does. */
  readonly uses?: Certainty | undefined;
};
export type DayAccess = {
  readonly chains: readonly DayChain[];
  readonly parties: ReadonlySet<string>;
  readonly holders: ReadonlyMap<string, DayHolder>;
};

/** Access runs from the thing to the actor, and with these from the actor to the thing. */
const forward = ['EMPLOYS', 'GRANTS'];
const backward = ['OWNS', 'CONTROLS', 'DIRECTS', 'OPERATES', 'HOSTS', 'TAKES', 'COVERS', 'USES', 'RECEIVES', 'CARRIES'];
const holding = ['OWNS', 'TAKES', 'OPERATES', 'USES'];
const using = ['TAKES', 'USES'];
const hardware = ['GpuFleet', 'DataCenter', 'Lease'];
const certain: Certainty = 'CERTAIN';

/** `core`: the fleet or site that a lease is asked about for, where it is told what it covers. */
type Start = { readonly id: string; readonly core?: string; readonly certainty: Certainty };

const surestOf = (starts: readonly Start[]): readonly Start[] =>
  [...new Map(starts.map(start => [`${start.id} ${start.core}`, start])).keys()].flatMap(key => {
    const same = starts.filter(start => `${start.id} ${start.core}` === key);
    return certainties.flatMap(level => same.find(({ certainty }) => certainty === level) ?? []).slice(0, 1);
  });

/** Reading 19: what the target means on the day. */
export const startsOf = (view: DayView, target: string): readonly Start[] => {
  const kind = view.rows.get(target)?.kind;
  const hosts = view.standing.filter(({ fact }) => fact.kind === 'HOSTS');
  if (kind === 'DataCenter')
    return surestOf([
      { id: target, certainty: certain },
      ...hosts.filter(({ fact }) => fact.from === target).map(({ fact, certainty }) => ({ id: fact.to, certainty })),
    ]);
  // Reading 18: the same by fleet, site or lease, so a lease is what it gives then, where what it covers is told.
  if (kind === 'Lease' && view.facts.some(fact => fact.kind === 'COVERS' && fact.from === target)) {
    const there = hosts.map(({ fact }) => fact.to);
    return [...new Set([...ends(view, 'COVERS', 'from', target), ...there])].flatMap((core): Start[] => {
      const certainty = subleasing(view, core).gives(target, core);
      return certainty === undefined ? [] : [{ id: target, core, certainty }];
    });
  }
  if (kind !== 'Jurisdiction') return [{ id: target, certainty: certain }];
  const code = view.property(target, 'code');
  const fleets = [...view.rows.values()].filter(row => row.kind === 'GpuFleet');
  return fleets.flatMap((row): Start[] => {
    if (view.property(row.id, 'country') === code) return [{ id: row.id, certainty: certain }];
    const there = hosts.filter(({ fact }) => fact.to === row.id && view.property(fact.from, 'country') === code);
    const [best] = there.map(({ certainty }) => certainty).sort((a, b) => (weakest([a, b]) === a ? 1 : -1));
    return best === undefined ? [] : [{ id: row.id, certainty: best }];
  });
};

/** `core`: the hardware that the leases from here on are judged for. */
type Place = { readonly here: string; readonly before: Standing | undefined; readonly core: string };
type Move = { readonly step: Standing; readonly to: string; readonly core: string; readonly certainty: Certainty };

export const accessOn = (view: DayView, target: string, restricted: readonly string[]): DayAccess => {
  const starts = startsOf(view, target);
  const startIds = new Set(starts.map(({ id }) => id));
  const isParty = (id: string): boolean => ownRight(view, id, restricted) === true;
  const passing = view.standing.filter(step => !empty(step));
  const chains: DayChain[] = [];
  const parties = new Set<string>();
  const holders = new Map<string, { by: Set<string>; certainty: Certainty; uses?: Certainty | undefined }>();

  const subleases = new Map<string, ReturnType<typeof subleasing>>();
  const subleasesOf = (core: string): ReturnType<typeof subleasing> => {
    const found = subleases.get(core) ?? subleasing(view, core);
    subleases.set(core, found);
    return found;
  };
  const moves = ({ here, before, core }: Place): Move[] =>
    passing.flatMap((step): Move[] => {
      const { kind, from, to } = step.fact;
      const { subleaseOf, isSublease } = subleasesOf(core);
      if (kind === 'GRANTS') {
        const taken = before?.fact.kind === 'TAKES' && before.fact.from === here ? before.fact.to : undefined;
        const derived = from === here && taken !== undefined ? subleaseOf(to, taken, here) : undefined;
        return derived === undefined ? [] : [{ step, to, core, certainty: weakest([step.certainty, derived]) }];
      }
      if (kind === 'COVERS' && isSublease(from)) return [];
      const { certainty } = step;
      if (forward.includes(kind)) return from === here ? [{ step, to, core, certainty }] : [];
      if (!backward.includes(kind) || to !== here) return [];
      // What came to a site by a shipment is let as the site is.
      const about = kind === 'RECEIVES' && view.rows.get(from)?.kind === 'DataCenter' ? from : core;
      return [{ step, to: from, core: about, certainty }];
    });

  for (const start of starts) {
    const first: Place = { here: start.id, before: undefined, core: start.core ?? start.id };
    const walk = (place: Place, steps: readonly Standing[], passed: readonly string[], sure: Certainty): void => {
      if (isParty(place.here)) {
        if (steps.length > 0) chains.push({ steps, certainty: sure, party: place.here });
        return;
      }
      for (const { step, to, core, certainty } of moves(place)) {
        if (passed.includes(to)) continue;
        // What is told of a fleet on a site that is asked about as well begins at the site.
        const path = startIds.has(to) ? [] : [...steps, step];
        walk({ here: to, before: step, core }, path, [...passed, to], weakest([sure, certainty]));
      }
    };
    walk(first, [], [start.id], start.certainty);

    // Who is reached is a question of walks, simple or not, from the surest down.
    for (const level of ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const) {
      if (weakest([level, start.certainty]) !== level) continue;
      const seen = new Map<string, Place>([[start.id, first]]);
      for (const place of seen.values()) {
        const { here } = place;
        if (isParty(here)) {
          parties.add(here);
          continue;
        }
        for (const { step, to, core, certainty } of moves(place)) {
          if (weakest([certainty, level]) !== level) continue;
          if (hardware.includes(view.rows.get(here)?.kind ?? '') && holding.includes(step.fact.kind)) {
            const found = holders.get(to) ?? { by: new Set<string>(), certainty: level };
            const surer = (other: Certainty | undefined): Certainty =>
              other !== undefined && weakest([other, level]) === level ? other : level;
            const uses = using.includes(step.fact.kind) ? surer(found.uses) : found.uses;
            holders.set(to, { by: found.by.add(step.fact.kind), certainty: surer(found.certainty), uses });
          }
          const key = `${to} ${step.name} ${core}`;
          if (!seen.has(key)) seen.set(key, { here: to, before: step, core });
        }
      }
    }
  }
  // A chain from a lease is one chain, however much of what the lease gives it runs over.
  const listed = certainties.flatMap(level => chains.filter(({ certainty }) => certainty === level));
  const keyOf = ({ steps }: DayChain): string => steps.map(({ name }) => name).join(' ');
  const surest = new Map(listed.toReversed().map(chain => [keyOf(chain), chain]));
  return { chains: [...surest.values()], parties, holders };
};
