import { accessOn } from './access.ts';
import { partsOf, spanOf } from './days.ts';
import { greater, smaller } from './fraction.ts';
import { bareAccessOn, headquartersOn } from './headquartersTest.ts';
import { shareTestsOn, type TestAnswer, type Verdict } from './shareTests.ts';
import { type Certainty, type DayView, knownWorld, weakest } from './standing.ts';
import type { Clocks, World } from './world.ts';

const restrictedByDefault = ['CN', 'HK', 'MO'];

export type AccessAnswer = {
  readonly parties: readonly string[];
  /** By holder: how surely it holds, and by which kinds of relation. */
  readonly holders: ReadonlyMap<string, { readonly certainty: Certainty; readonly by: readonly string[] }>;
  /** Test 1 of each holder; undefined where too many fillings would have to be tried. */
  readonly bareAccess: (holder: string) => TestAnswer | undefined;
  /** By `KIND from to` of each step, the certainties of the chains that run over these; several relations may be alike. */
  readonly chains: ReadonlyMap<string, readonly Certainty[]>;
  readonly chainCount: number;
};

/** Readings 5, 13 and 15: sure over a span only what is sure on each of its parts; what is missing on one is possible. */
const overParts = (found: readonly Certainty[], parts: number): Certainty =>
  found.length < parts ? 'POSSIBLE' : weakest(found);

const gather = <T>(into: Map<string, T[]>, key: string, value: T): void => {
  into.set(key, [...(into.get(key) ?? []), value]);
};

/** The view of every part of a span between two changes, each its first day. */
type Parts = readonly DayView[];

/** Reading 15: YES or NO over a span only where all of its parts agree. */
const verdictOver = (verdicts: readonly Verdict[]): Verdict => {
  const [first = 'UNDETERMINED'] = verdicts;
  return verdicts.every(verdict => verdict === first) ? first : 'UNDETERMINED';
};

/** Who gets to use the target: every part of `asOf` judged alone, and then combined. */
const accessAnswer = (parts: Parts, target: string, restricted: readonly string[]): AccessAnswer => {
  const parties = new Set<string>();
  const holders = new Map<string, Certainty[]>();
  const ways = new Map<string, Set<string>>();
  const chains = new Map<string, Certainty[]>();
  const shown = new Map<string, string>();
  const found = parts.map(view => ({ view, access: accessOn(view, target, restricted) }));
  for (const { access } of found) {
    for (const party of access.parties) parties.add(party);
    for (const [id, { by, certainty }] of access.holders) {
      gather(holders, id, certainty);
      ways.set(id, new Set([...(ways.get(id) ?? []), ...by]));
    }
    for (const { steps, certainty } of access.chains) {
      const key = steps.map(({ name }) => name).join(' ');
      gather(chains, key, certainty);
      shown.set(key, steps.map(({ fact: { kind, from, to } }) => `${kind} ${from} ${to}`).join(' > '));
    }
  }
  const alike = new Map<string, Certainty[]>();
  for (const [key, sure] of chains) gather(alike, shown.get(key) ?? key, overParts(sure, parts.length));
  return {
    parties: [...parties].sort(),
    holders: new Map(
      [...holders].map(([id, sure]) => [
        id,
        { certainty: overParts(sure, parts.length), by: [...(ways.get(id) ?? [])].sort() },
      ]),
    ),
    bareAccess: holder => {
      const each = found.map(({ view, access }) =>
        bareAccessOn(view, holder, access.holders.get(holder)?.uses, restricted),
      );
      const verdicts = each.flatMap(answer => (answer === undefined ? [] : [answer.verdict]));
      return verdicts.length < each.length ? undefined : { verdict: verdictOver(verdicts) };
    },
    chains: new Map([...alike].map(([text, sure]) => [text, sure.sort()])),
    chainCount: chains.size,
  };
};

/** Tests 2 to 5 of one party over `asOf`; undefined where too many fillings would have to be tried. */
const testsAnswer = (
  parts: Parts,
  party: string,
  restricted: readonly string[],
): Readonly<Record<string, TestAnswer>> | undefined => {
  const judged = parts.map(view => {
    const shares = shareTestsOn(view, party, restricted);
    const headquarters = headquartersOn(view, party, restricted);
    return shares && headquarters && { ...shares, HEADQUARTERS: headquarters };
  });
  const found = judged.filter(part => part !== undefined);
  if (found.length < parts.length) return undefined;
  const names = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;
  return Object.fromEntries(
    names.map(name => {
      const answers = found.map(part => part[name]);
      const values = answers.flatMap(({ value }) => (value === undefined ? [] : [value]));
      const accounted = answers.flatMap(({ accountedFor }) => (accountedFor === undefined ? [] : [accountedFor]));
      return [
        name,
        {
          verdict: verdictOver(answers.map(({ verdict }) => verdict)),
          ...(values.length < answers.length || values.length === 0
            ? {}
            : {
                value: [
                  values.map(([low]) => low).reduce(smaller),
                  values.map(([, high]) => high).reduce(greater),
                ] as const,
              }),
          ...(accounted.length === 0 ? {} : { accountedFor: accounted.reduce(smaller) }),
        },
      ];
    }),
  );
};

export type Oracle = {
  readonly access: (target: string, clocks: Clocks) => AccessAnswer;
  readonly tests: (party: string, clocks: Clocks) => Readonly<Record<string, TestAnswer>> | undefined;
};

/** What the definitions say of a world; what stands on a day is worked out once. */
export const oracleOf = (world: World, restricted: readonly string[] = restrictedByDefault): Oracle => {
  const known = new Map<string, ReturnType<typeof knownWorld>>();
  const views = new Map<string, DayView>();
  const partsAt = ({ asOf, ...clocks }: Clocks): Parts => {
    const key = `${clocks.knownBy} ${clocks.presume}`;
    const { viewOn, boundaries } = known.get(key) ?? knownWorld(world, clocks);
    known.set(key, { viewOn, boundaries });
    return partsOf(spanOf(asOf), boundaries).map(day => {
      const view = views.get(`${key} ${day}`) ?? viewOn(day);
      views.set(`${key} ${day}`, view);
      return view;
    });
  };
  return {
    access: (target, clocks) => accessAnswer(partsAt(clocks), target, restricted),
    tests: (party, clocks) => testsAnswer(partsAt(clocks), party, restricted),
  };
};
