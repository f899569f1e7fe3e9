import { type Oracle, oracleOf } from './answer.ts';
import { type Difference, differencesOf } from './compare.ts';
import { type Ask, askAll, type Question } from './engine.ts';
import { type Places, placesOf } from './places.ts';
import { randomFrom } from './random.ts';
import { randomClocks, randomQuestion } from './randomQuestion.ts';
import { randomWorld } from './randomWorld.ts';
import { renamed, shrink } from './shrink.ts';
import { caseFileOf, type World } from './world.ts';

/** A difference shrunk to the smallest world that shows it. */
export type Found = Difference & { readonly world: World; readonly question: Question; readonly seed: number };
export type Tally = { readonly asked: number; readonly differences: ReadonlyMap<string, number> };

export type Trial = {
  /** Loads the text of a case file. */
  readonly load: (path: string, text: string) => Promise<void>;
  readonly ask: Ask;
  readonly questions: number;
  readonly seed: number;
  /** Worlds that are loaded together; 60 unless given. */
  readonly worldsAtOnce?: number;
  /** Whether each text is loaded into a store of its own, so that a country can be asked about. */
  readonly apart?: boolean;
  /** Differences of each kind that are shrunk and reported; the others are only counted. */
  readonly reported: number;
  readonly onFound: (found: Found) => void;
  readonly onProgress: (tally: Tally) => void;
};

type Asked = {
  readonly question: Question;
  readonly world: World;
  readonly prefix: string;
  readonly places: Places;
  readonly oracle: Oracle;
};

const roundsOfLoad = 20;
const questionsAtOnce = 10;

/** Asks server and oracle the same of many random worlds, until so many questions were asked. */
export const runTrial = async ({
  load,
  ask,
  questions,
  seed,
  worldsAtOnce = 60,
  apart = false,
  ...trial
}: Trial): Promise<Tally> => {
  const random = randomFrom(seed);
  const differences = new Map<string, number>();
  let asked = 0;
  let loads = 0;
  let names = 0;
  const loadWorlds = async (worlds: readonly World[]): Promise<void> => {
    loads += 1;
    const id = `random-${seed}-${loads}`;
    await load(`${id}.yaml`, caseFileOf(id, worlds));
  };
  /** The worlds beside themselves under other names, loaded; what each answers otherwise than the oracle. */
  const tryAll = async (worlds: readonly World[], { question, ...from }: Asked) => {
    const named = worlds.map((world, i) => {
      names += 1;
      const name = `x${seed}n${names}`;
      const other = renamed(world, from, { prefix: name, places: placesOf(i) });
      return { world: other, question: { ...question, target: question.target.replace(from.prefix, name) } };
    });
    await loadWorlds(named.map(({ world }) => world));
    const tried: { readonly world: World; readonly question: Question; readonly found: Difference[] }[] = [];
    for (let at = 0; at < named.length; at += questionsAtOnce) {
      const some = named.slice(at, at + questionsAtOnce);
      const replies = await askAll(
        ask,
        some.map(one => one.question),
      );
      for (const [i, one] of some.entries()) {
        const reply = replies[i];
        if (reply) tried.push({ ...one, found: differencesOf(oracleOf(one.world), one.question, reply) });
      }
    }
    return tried;
  };
  const report = async (one: Asked, { kind }: Difference): Promise<void> => {
    const same = (found: readonly Difference[]): Difference | undefined => found.find(other => other.kind === kind);
    const smallest = await shrink(one.world, one.question.target, async worlds =>
      (await tryAll(worlds, one)).map(({ found }) => same(found) !== undefined),
    );
    for (const { world, question, found } of await tryAll([smallest], one)) {
      const difference = same(found);
      if (difference) trial.onFound({ ...difference, world, question, seed });
    }
  };
  const askSome = async (some: readonly Asked[]): Promise<void> => {
    const replies = await askAll(
      ask,
      some.map(({ question }) => question),
    );
    asked += some.length;
    for (const [i, one] of some.entries()) {
      const reply = replies[i];
      for (const difference of reply ? differencesOf(one.oracle, one.question, reply) : []) {
        const count = (differences.get(difference.kind) ?? 0) + 1;
        differences.set(difference.kind, count);
        if (count <= trial.reported) await report(one, difference);
      }
    }
  };

  while (asked < questions) {
    const worlds = Array.from({ length: worldsAtOnce }, (_, i) => {
      const prefix = `w${seed}n${loads}i${i}`;
      const places = placesOf(i);
      const world = randomWorld(random.below(2 ** 31), prefix, random.oneIn(2) ? 'ownership' : 'access', places);
      return { prefix, places, world, oracle: oracleOf(world) };
    });
    await loadWorlds(worlds.map(({ world }) => world));
    for (let round = 0; round < roundsOfLoad && asked < questions; round += 1) {
      const clocks = randomClocks(random);
      const firms = worlds.flatMap(one =>
        one.world.entities
          .filter(({ kind }) => kind === 'Firm')
          .map(({ id }): Asked => ({ ...one, question: { ask: 'screen', target: id, clocks } })),
      );
      await askSome(firms.slice(0, questions - asked));
      for (let at = 0; at < worlds.length && asked < questions; at += questionsAtOnce)
        await askSome(
          worlds
            .slice(at, at + questionsAtOnce)
            .map(one => ({ ...one, question: randomQuestion(random, one.world, apart) })),
        );
    }
    trial.onProgress({ asked, differences });
  }
  return { asked, differences };
};
