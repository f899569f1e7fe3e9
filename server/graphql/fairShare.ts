import { setImmediate, setTimeout } from 'node:timers/promises';

/** How many requests may be open at once, work at the same time, and wait to be opened, by how much their documents may ask for. */
type Lane = { readonly open: number; readonly atWork: number; readonly waiting: number };

export const lanes = {
  light: { open: 16, atWork: 4, waiting: 200 },
  // One core of two is left to the others.
  heavy: { open: 2, atWork: 1, waiting: 40 },
} as const satisfies Readonly<Record<string, Lane>>;

/** Requests that work at the same time, in the server or in Neo4j. */
const atWork = 4;
/** Requests of one client that may wait, out of all. */
const perClient = 100;
/**
 * How long a heavy request pauses after each piece of work while light ones are open, as a multiple of that piece: an
 * answer of many small steps else waits for a piece of the heavy one at each step.
 */
const pause = 2;
/** Of the time that a request has waited, the part that counts for it: none waits forever. */
const patience = 0.2;

/** One request among others. */
export type Share = {
  /**
   * Called between two pieces of work: lets those go first that have had less. Where several parts of one request call it
   * at once, each gets a turn of its own: together their pieces would be one long one. Throws once the request has ended.
   */
  readonly rest: () => Promise<void>;
  /** Called once, when nothing more is done for the request. */
  readonly end: () => void;
};

type Job = {
  readonly client: string;
  readonly lane: keyof typeof lanes;
  /** Milliseconds that it has worked, and since when it works, or waits. */
  worked: number;
  since: number;
  resume: () => void;
};

/** Raised at once where more wait than can be answered in time. */
export class Overloaded extends Error {}

/** What still works for a request hears it once the request has ended. */
class Ended extends Error {}

/**
 * Shares the server between requests: those that have had the least work done for them go first (least attained service),
 * so that a question of some milliseconds need not wait until one of many seconds ends, whatever either was taken to
 * cost. What has been waited for counts too. `now` gives milliseconds.
 */
export const fairShare = (
  now: () => number = () => performance.now(),
  sleep: (ms: number) => Promise<unknown> = setTimeout,
) => {
  let working = 0;
  const workingIn = { light: 0, heavy: 0 };
  const resting = new Set<Job>();
  const pausing = new Set<Job>();
  const open = { light: 0, heavy: 0 };
  const waiting = { light: [] as Job[], heavy: [] as Job[] };
  const claim = (job: Job): number => job.worked - patience * (now() - job.since);
  const work = (job: Job): void => {
    working += 1;
    workingIn[job.lane] += 1;
    job.since = now();
  };
  const stop = (job: Job): void => {
    working -= 1;
    workingIn[job.lane] -= 1;
    job.worked += now() - job.since;
    job.since = now();
  };
  const next = (): void => {
    while (working < atWork) {
      const able = [...resting].filter(({ lane }) => workingIn[lane] < lanes[lane].atWork);
      const first = able.toSorted((a, b) => claim(a) - claim(b))[0];
      if (first === undefined) return;
      resting.delete(first);
      work(first);
      first.resume();
    }
  };
  const rested = (job: Job): Promise<void> =>
    new Promise(resolve => {
      job.resume = resolve;
      resting.add(job);
      next();
    });
  const paused = async (job: Job, ms: number): Promise<void> => {
    pausing.add(job);
    next();
    await sleep(ms);
    // It may have ended meanwhile.
    if (pausing.delete(job)) await rested(job);
  };
  const admitted = async (job: Job, lane: keyof typeof lanes, signal: AbortSignal): Promise<void> => {
    if (open[lane] < lanes[lane].open) {
      open[lane] += 1;
      return;
    }
    const line = waiting[lane];
    if (line.length >= lanes[lane].waiting || line.filter(({ client }) => client === job.client).length >= perClient)
      throw new Overloaded('more is asked than can be answered in time; ask again in a moment');
    await new Promise<void>((resolve, reject) => {
      job.resume = resolve;
      line.push(job);
      const leave = (): void => {
        const place = line.indexOf(job);
        if (place < 0) return;
        line.splice(place, 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  const closed = (lane: keyof typeof lanes): void => {
    const following = waiting[lane].shift();
    if (following) following.resume();
    else open[lane] -= 1;
  };
  /** Waits for its turn. Throws Overloaded at once where too many wait, and the reason of `signal` when it aborts meanwhile. */
  return async (client: string, lane: keyof typeof lanes, signal: AbortSignal): Promise<Share> => {
    signal.throwIfAborted();
    const job: Job = { client, lane, worked: 0, since: now(), resume: () => undefined };
    await admitted(job, lane, signal);
    await rested(job);
    const parts: { readonly resume: () => void; readonly give: (reason: Error) => void }[] = [];
    let isTaking = false;
    let hasEnded = false;
    const takeTurns = async (): Promise<void> => {
      isTaking = true;
      while (parts.length > 0) {
        const piece = now() - job.since;
        stop(job);
        await (lane === 'heavy' && open.light > 0 ? paused(job, piece * pause) : rested(job));
        parts.shift()?.resume();
        // What goes on now does so before this does.
        await setImmediate();
      }
      isTaking = false;
    };
    return {
      rest: () =>
        new Promise((resume, give) => {
          if (hasEnded) return give(new Ended('the request has ended'));
          parts.push({ resume, give });
          if (!isTaking) void takeTurns();
        }),
      end: () => {
        hasEnded = true;
        for (const part of parts.splice(0)) part.give(new Ended('the request has ended'));
        if (!resting.delete(job) && !pausing.delete(job)) stop(job);
        closed(lane);
        next();
      },
    };
  };
};

export type FairShare = ReturnType<typeof fairShare>;
