import { setTimeout } from 'node:timers/promises';
import { slice } from '../store/runCooperatively.ts';
import { admission, type Lane } from './admission.ts';

/**
 * Requests that work at the same time, in the server or in Neo4j. Of two cores one is left to those that are light: of
 * heavy ones, and of all that give way to others in flight, one works at a time.
 */
const most = { atWork: 4, heavyAtWork: 1 } as const;
/** Milliseconds of work after which a request gives way to those that had less, and after which it is a heavy one, whatever it was taken to cost. */
export const bounds = { givesWay: 50, heavy: 3_000 } as const;
/**
 * How long all requests that give way pause after a piece of one of them while others are in flight: so many times as long as
 * the piece took, in milliseconds at the most. Any answer takes some turns of the event loop, and else waits for a piece at each.
 */
const pause = { pieces: 2, most: 100 } as const;
/** Of the time that a request has waited, the part that counts for it: none waits forever. */
const patience = 0.2;

/** One request among others. */
export type Share = {
  /**
   * Called between two pieces of work: lets those go first that have had less. Where several parts of one request call it
   * at once, they go on one by one until a piece is full: together they would be one long one. Once the
   * request has ended it does not come back: nobody waits for what would follow.
   */
  readonly rest: () => Promise<void>;
  /** Waits for what the server does not do itself, as for a slow reader; the turn goes to others meanwhile. */
  readonly aside: (outside: Promise<unknown>) => Promise<void>;
  /** Runs `work` once no part of the request waits for its turn. */
  readonly onceDone: (work: () => void) => void;
  /** Where it is by now. */
  readonly lane: () => Lane;
  /** Called once, when nothing more is done for the request. */
  readonly end: () => void;
};

type Job = {
  /** What the request is known by since it arrived. */
  readonly key: object;
  lane: Lane;
  state: 'working' | 'resting' | 'waiting';
  /** Milliseconds that it has worked, and since when it works, or waits. */
  worked: number;
  since: number;
  resume: () => void;
};

type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
};
const clock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
};

/** Turns of work, one in each turn of the event loop, so that whatever comes from outside is heard between any two. */
const turns = ({ now, sleep }: Clock) => {
  const jobs = new Set<Job>();
  /** Requests that have arrived, are not answered, and give way to none. */
  const inFlight = new Set<object>();
  let calm = new AbortController();
  /** Pauses that go on. */
  let pauses = 0;
  let granting = false;
  const isHeavy = ({ lane }: Job): boolean => lane !== 'light';
  const givesWay = (job: Job): boolean => isHeavy(job) || job.worked > bounds.givesWay;
  const claim = (job: Job): number => job.worked - patience * (now() - job.since);
  const first = (): Job | undefined => {
    const working = [...jobs].filter(({ state }) => state === 'working');
    if (working.length >= most.atWork) return undefined;
    const isSlow = inFlight.size > 0 ? givesWay : isHeavy;
    const goesOn = pauses === 0 && working.filter(isSlow).length < most.heavyAtWork;
    return [...jobs]
      .filter(job => job.state === 'resting' && (goesOn || !isSlow(job)))
      .toSorted((a, b) => claim(a) - claim(b))[0];
  };
  const next = (): void => {
    if (granting || first() === undefined) return;
    granting = true;
    setImmediate(() => {
      granting = false;
      const job = first();
      if (!job) return;
      job.state = 'working';
      job.since = now();
      job.resume();
      next();
    });
  };
  const leave = (key: object): void => {
    if (!inFlight.delete(key) || inFlight.size > 0) return;
    calm.abort();
    calm = new AbortController();
    next();
  };
  const stop = (job: Job): void => {
    if (job.state === 'working') {
      job.worked += now() - job.since;
      job.since = now();
    }
    job.state = 'waiting';
    if (givesWay(job)) leave(job.key);
    next();
  };
  return {
    begin: (key: object, lane: Lane): Job => {
      const job: Job = { key, lane, state: 'waiting', worked: 0, since: now(), resume: () => undefined };
      jobs.add(job);
      if (givesWay(job)) leave(key);
      return job;
    },
    stop,
    turn: async (job: Job, piece: number): Promise<void> => {
      if (givesWay(job) && inFlight.size > 0 && piece > 0) {
        pauses += 1;
        void sleep(Math.min(pause.most, piece * pause.pieces), calm.signal).then(() => {
          pauses -= 1;
          next();
        });
      }
      await new Promise<void>(resume => {
        job.resume = resume;
        job.state = 'resting';
        next();
      });
    },
    end: (job: Job): void => {
      stop(job);
      jobs.delete(job);
      next();
    },
    arrive: (key: object): (() => void) => {
      inFlight.add(key);
      return () => leave(key);
    },
  };
};

/**
 * Shares the server between requests: those that have had the least work done for them go first (least attained service),
 * so that a question of some milliseconds need not wait until one of many seconds ends, whatever either was taken to
 * cost. What has been waited for counts too.
 */
export const fairShare = (given: Partial<Clock> = {}) => {
  const { now, sleep } = { ...clock, ...given };
  const { begin, stop, turn, end, arrive } = turns({ now, sleep });
  const places = admission();
  /** Waits for its turn. Throws Overloaded at once where too many wait, and the reason of `signal` when it aborts meanwhile. */
  const enter = async (client: string, lane: Lane, signal: AbortSignal, key: object = {}): Promise<Share> => {
    const { turnHeavy, leave } = await places.enter(client, lane, signal);
    const job = begin(key, lane);
    await turn(job, 0);
    const parts: (() => void)[] = [];
    const after: (() => void)[] = [];
    let isTaking = false;
    let hasEnded = false;
    const takeTurns = async (): Promise<void> => {
      isTaking = true;
      while (parts.length > 0) {
        const piece = now() - job.since;
        stop(job);
        if (job.lane === 'light' && job.worked > bounds.heavy && (await turnHeavy())) job.lane = 'heavy';
        await turn(job, piece);
        const begun = now();
        do {
          parts.shift()?.();
          // What goes on now does so before the next.
          await undefined;
        } while (parts.length > 0 && now() - begun < slice);
      }
      isTaking = false;
      for (const work of after.splice(0)) process.nextTick(onceDone, work);
    };
    const onceDone = (work: () => void): void => {
      if (isTaking) after.push(work);
      else work();
    };
    return {
      rest: () =>
        new Promise(resume => {
          if (hasEnded) return;
          parts.push(resume);
          // It throws where the request is given up while it waits for a place; then nothing goes on.
          if (!isTaking) takeTurns().catch(() => undefined);
        }),
      aside: async outside => {
        stop(job);
        await outside;
        await turn(job, 0);
      },
      onceDone,
      lane: () => job.lane,
      end: () => {
        hasEnded = true;
        parts.splice(0);
        end(job);
        leave();
      },
    };
  };
  return {
    enter,
    counts: places.counts,
    /** Hears of a request when it arrives; what it gives back is called once the request is answered. */ arrive,
  };
};

export type FairShare = ReturnType<typeof fairShare>;
