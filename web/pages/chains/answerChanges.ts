import type {
  AccessTest,
  AccessTestsQuery,
  ChainLineFragment,
  EntityRefFragment,
  Verdict,
} from '../../generated/operations.ts';
import { certaintyWords } from '../../words.ts';
import { measures } from '../../chain/measureWords.ts';

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
  /** Undefined where it was, or is, no holder. */
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
};

/** Every test of every holder whose verdict is another, holders that only one answer has included. */
export const verdictChanges = (before: readonly Holder[], after: readonly Holder[]): readonly VerdictChange[] => {
  const byId = new Map([...before, ...after].map(holder => [holder.entity.id, holder]));
  const verdictIn = (holders: readonly Holder[], id: string, test: AccessTest): Verdict | undefined =>
    holders.find(({ entity }) => entity.id === id)?.tests.find(result => result.test === test)?.verdict;
  return [...byId.values()].flatMap(({ entity, tests }) =>
    tests.flatMap(({ test }): VerdictChange[] => {
      const [was, is] = [verdictIn(before, entity.id, test), verdictIn(after, entity.id, test)];
      return was === is ? [] : [{ entity, test, before: was, after: is }];
    }),
  );
};
