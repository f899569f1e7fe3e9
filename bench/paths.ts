import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownRelation } from '../server/model/snapshot.ts';

/**
 * Twenty paths over 200,000 relations of 60,000 entities, one of which has 60,000: how long all of it takes, and how long
 * the longest piece during which nothing else is answered. With the folder of another checkout (say, of `git worktree add`)
 * the same beside it, turn by turn, and the ratio; both must find the same paths.
 *
 * node --import tsx bench/paths.ts [other checkout]
 */
const [entities, relationCount, hub] = [60_000, 200_000, 60_000];
const file = 'domain/paths/shortestPaths.ts';
const questions = [
  { k: 1, hops: 8 },
  { k: 20, hops: 8 },
  { k: 20, hops: 12 },
];

/** Park and Miller's generator: the same numbers in every run. */
const random = (() => {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
})();
const any = (): string => `e${Math.floor(random() * entities)}`;

const relations = Array.from({ length: relationCount }, (_, i): KnownRelation => {
  const [from, to] = i < hub ? ['e0', `e${i + 1}`] : [any(), any()];
  return {
    ...{ id: `OWNS~${from}~${to}~${i}`, kind: 'OWNS' as const, from, to, properties: {}, status: 'reported' as const },
    ...{ disputed: false, claims: [], sources: [], evidence: [] },
    validity: { start: { first: '2020', last: '2020' }, end: { first: '2030', last: '2030' } },
    certainty: i % 4 === 0 ? 'possible' : 'certain',
  };
}).toSorted((a, b) => (a.id < b.id ? -1 : 1));

type Paths = readonly (readonly { readonly relation: { readonly id: string } }[])[];
type Search = (...asked: unknown[]) => Paths | Generator<undefined, Paths>;

const runs = async (folder: string) => {
  const { shortestPaths } = (await import(pathToFileURL(resolve(folder, file)).href)) as { shortestPaths: Search };
  return (question: { readonly k: number; readonly hops: number }) => {
    const begun = performance.now();
    const work = shortestPaths(relations, 'e5', 'e59000', { ...question, kinds: ['OWNS'] });
    let [found, longest] = [Array.isArray(work) ? (work as Paths) : undefined, 0];
    for (let from = performance.now(); !found && 'next' in work; from = performance.now()) {
      const { done, value } = work.next();
      longest = Math.max(longest, performance.now() - from);
      if (done) found = value;
    }
    const all = performance.now() - begun;
    const paths = (found ?? []).map(path => path.map(({ relation }) => relation.id).join(' ')).join('\n');
    return { all, longest: Math.max(longest, Array.isArray(work) ? all : 0), paths };
  };
};

const [here, other] = [await runs('.'), process.argv[2] === undefined ? undefined : await runs(process.argv[2])];
for (const question of questions) {
  for (let turn = 0; turn < 3; turn += 1) {
    const [ours, theirs] = [here(question), other?.(question)];
    if (theirs && theirs.paths !== ours.paths) throw new Error('the two find different paths');
    const words = ({ all, longest }: typeof ours) => `${all.toFixed(0)} ms, ${longest.toFixed(0)} ms at a stretch`;
    const beside = theirs ? `; the other ${words(theirs)}; ratio ${(theirs.all / ours.all).toFixed(1)}` : '';
    console.log(`k ${question.k}, hops ${question.hops}: ${words(ours)}${beside}`);
  }
}
