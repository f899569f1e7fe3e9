import { certaintyWords } from '../../core/words.ts';
import { measures } from '../../features/chain/measureWords.ts';
import type {
  AccessTest,
  AccessTestsQuery,
  ChainLineFragment,
  EntityRefFragment,
  Verdict,
} from '../../generated/operations.ts';

type Holder = Pick<AccessTestsQuery['accessChains']['holders'][number], 'entity' | 'tests'>;

/** What can change of a chain whose steps stay the same: how certain it is, and its measures. */
const standing = (chain: ChainLineFragment): string =>
  [certaintyWords[chain.certainty].word, ...measures(chain)].join(', ');

export type ChainChanges = {
  readonly gone: readonly ChainLineFragment[];
  readonly added: readonly ChainLineFragment[];
  readonly changed: readonly { readonly chain: ChainLineFragment; readonly before: string; readonly after: string }[];
};

/** The chains of one answer against those of another, by their ids. */
export const chainChanges = (
  before: readonly ChainLineFragment[],
  after: readonly ChainLineFragment[],
): ChainChanges => {
  const former = new Map(before.map(chain => [chain.id, chain]));
  const present = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !present.has(id)),
    added: after.filter(({ id }) => !former.has(id)),
    changed: after.flatMap(chain => {
      const old = former.get(chain.id);
      if (!old || standing(old) === standing(chain)) return [];
      return [{ chain, before: standing(old), after: standing(chain) }];
    }),
  };
};

export type VerdictChange = {
  readonly entity: EntityRefFragment;
  readonly test: AccessTest;
  readonly before: Verdict;
  readonly after: Verdict;
};

/** Every test whose verdict is another, of the holders that both answers have. */
export const verdictChanges = (before: readonly Holder[], after: readonly Holder[]): readonly VerdictChange[] =>
  before.flatMap(({ entity, tests }) => {
    const now = after.find(holder => holder.entity.id === entity.id);
    return tests.flatMap(({ test, verdict }): VerdictChange[] => {
      const is = now?.tests.find(result => result.test === test)?.verdict;
      return is === undefined || is === verdict ? [] : [{ entity, test, before: verdict, after: is }];
    });
  });

/** Holders that only the first of two answers has. */
export const holdersGone = (before: readonly Holder[], after: readonly Holder[]): readonly EntityRefFragment[] =>
  before.flatMap(({ entity }) => (after.some(holder => holder.entity.id === entity.id) ? [] : [entity]));
