import { type Asking, isAtLeast, lacking, type Role } from '../../domain/access.ts';
import type { GraphRecord } from '../model/snapshot.ts';
import type { PartyNames } from '../screening/partyNames/openPartyNames.ts';
import type { RelatedEntities } from '../store/adjacency/openAdjacency.ts';
import type { Actor, Audit } from '../store/audit.ts';
import type { Reader, Run, Store } from '../store/query.ts';
import type { WholeGraph } from '../store/wholeGraph/openWholeGraph.ts';
import { refused } from './errors.ts';
import type { Share } from './fairShare.ts';
import { makeLoaders } from './loaders.ts';

/** What processes beside the server keep of a store of many parties. */
export type KeptBeside = {
  /** Answers of the whole graph at once. */
  readonly wholeGraph?: WholeGraph | undefined;
  /** The names of all parties. */
  readonly partyNames?: PartyNames | undefined;
  /** Which entities are related. */
  readonly related?: RelatedEntities | undefined;
};

/** What is the same for all attempts at one request. */
type Asked = KeptBeside &
  Pick<Store, 'inOneState' | 'state'> & {
    /** As `Store.write`, and ends with the request. */
    readonly write: <T>(work: (run: Run, audit: Audit) => Promise<T>) => Promise<T>;
    readonly today: string;
    /** Whether there is any way to change the store over the network. */
    readonly takesChanges: boolean;
    readonly asking: Asking;
    /** What the request is called in the log and in the audit. */
    readonly requestId: string | null;
    /** Who asks, to share the server between clients. */
    readonly client: string;
    /** What the request is known by since it arrived. */
    readonly key: object;
    /** Aborts at the deadline of the request, or when nobody waits for the answer any more. */
    readonly signal: AbortSignal;
  };

/** Goes with every piece of long work: when it must end, and how others are let go first. */
type Reading = Pick<Partial<Share>, 'rest' | 'onceDone'> & { readonly signal: AbortSignal };

/** One an attempt at a request: what it reads from, today's date, and loaders that turn many small questions into one. */
export type Context = ReturnType<typeof makeLoaders> & {
  readonly asked: Asked;
  readonly store: Reader;
  readonly today: string;
  readonly reading: Reading;
  /** What `make` gives, worked out once a request for each key; one key always stands for values of one type. */
  readonly once: <T>(key: string, make: () => T) => T;
};

/** Throws where whoever asks has not this role. */
export const mustBe = (role: Role, { asked: { asking } }: Context): void => {
  if (!isAtLeast(asking.who, role)) throw refused(lacking(asking, role));
};

/** Gives the loaders what a record holds already, so that no field reads it again. */
export const primed = <Found extends GraphRecord>(record: Found, { entities, claims, sources }: Context): Found => {
  for (const [id, entity] of record.entities) entities.prime(id, entity);
  for (const [id, claim] of record.claims) {
    // What a data set states has the day of its edition, which its source has not.
    if (claim.dataSet !== undefined) continue;
    claims.prime(id, claim);
    sources.prime(claim.source.id, claim.source);
  }
  return record;
};

/** Who a change is told to be by. Nobody changes anything who has not said who they are. */
export const actorOf = ({ who }: Asking, requestId: string | null): Actor => ({
  ...(who ?? { id: 'nobody', name: 'nobody', role: null, how: 'server' }),
  requestId,
});

/** What a loader found, in the order asked for, without what was not found. Throws the first error there was. */
export const present = <T>(found: readonly (T | undefined | Error)[]): T[] =>
  found.flatMap(item => {
    if (item instanceof Error) throw item;
    return item === undefined ? [] : [item];
  });

const onceEach = (): Context['once'] => {
  const known = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
};

export const makeContext = (store: Reader, asked: Asked, share?: Pick<Share, 'rest' | 'onceDone'>): Context => {
  const reading = { signal: asked.signal, ...(share ? { rest: share.rest, onceDone: share.onceDone } : {}) };
  return { asked, store, today: asked.today, reading, once: onceEach(), ...makeLoaders(store, reading) };
};
