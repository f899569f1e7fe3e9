import type { RuleVerdictsQuery } from '../../generated/operations.ts';

export type RuleVerdict = RuleVerdictsQuery['accessChains']['rules'][number];
type Entity = NonNullable<RuleVerdict['holder']>;

/** Holders and models of whom a rule says the same. */
export type RulingRow = {
  readonly key: string;
  readonly holders: readonly (Entity | null)[];
  readonly models: readonly RuleVerdict['model'][];
  readonly first: RuleVerdict;
  readonly reasons: RuleVerdict['reasons'];
};

export type RuleGroup = {
  readonly rule: RuleVerdict['rule'];
  readonly status: Pick<RuleVerdict, 'state' | 'stateCertainty' | 'inForce' | 'certainty' | 'enforced'>;
  readonly rows: readonly RulingRow[];
  /** Rules in force that tell this one again: the duty is one, and so is the answer. */
  readonly restatedBy: readonly RuleVerdict['rule'][];
  /** False where the rule says no of everything: it does not concern this hardware or these holders. */
  readonly concerns: boolean;
};

const weight = { YES: 3, UNDETERMINED: 2, NONE_REPORTED: 1, NO: 0, NOT_APPLICABLE: 0 } as const;
/** By access, then by sale, then by what the hardware meets. */
const telling = ({ access, sale, meets }: RuleVerdict): number =>
  weight[access] * 16 + weight[sale] * 4 + weight[meets];

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map(item => [keyOf(item), item])).values(),
];

/** One row for all holders of whom the same is said about the same models. */
const rowsOf = (verdicts: readonly RuleVerdict[]): readonly RulingRow[] => {
  const said = ({ meets, test, sale, clause, access }: RuleVerdict): string =>
    [meets, test, sale, clause, access].join(' ');
  const perHolder = grouped(verdicts, verdict => `${verdict.holder?.id} ${said(verdict)}`).map(([, same]) => same);
  const modelsOf = (same: readonly RuleVerdict[]): string => same.map(({ model }) => model?.id ?? '').join(' ');
  return grouped(perHolder, same => `${modelsOf(same)}|${same[0] ? said(same[0]) : ''}`).flatMap(([, sets]) => {
    const all = sets.flat();
    const [first] = all;
    if (!first) return [];
    return [
      {
        // Stays the same when the same question is asked again.
        key: [first.rule.id, first.holder?.id ?? '', first.model?.id ?? '', first.country ?? ''].join(','),
        holders: distinct(
          all.map(({ holder }) => holder),
          holder => holder?.id ?? '',
        ),
        models: distinct(
          all.map(({ model }) => model),
          model => model?.id ?? '',
        ),
        first,
        reasons: distinct(
          all.flatMap(({ reasons }) => reasons),
          ({ text }) => text,
        ),
      },
    ];
  });
};

/** Rules in force, at least on some of the days: first what was enforced, then what is certain, then those that say most. */
export const rulesInForce = (verdicts: readonly RuleVerdict[]): readonly RuleGroup[] => {
  const inForce = verdicts.filter(verdict => verdict.inForce !== 'NO');
  const present = new Set(inForce.map(({ rule }) => rule.id));
  const retold = inForce.filter(({ restates }) => restates !== null && present.has(restates.id));
  return grouped(
    inForce.filter(verdict => !retold.includes(verdict)),
    ({ rule }) => rule.id,
  )
    .flatMap(([, group]) => {
      const sorted = group.toSorted((a, b) => telling(b) - telling(a));
      const [first] = sorted;
      if (!first) return [];
      const rank = (first.enforced ? 100 : 0) + (first.certainty === 'CERTAIN' ? 50 : 0) + telling(first);
      const concerns = sorted.some(({ sale, access }) => sale !== 'NO' || access !== 'NO');
      const restatedBy = distinct(
        retold.filter(({ restates }) => restates?.id === first.rule.id).map(({ rule }) => rule),
        ({ id }) => id,
      );
      return [{ rule: first.rule, status: first, restatedBy, rows: rowsOf(sorted), concerns, rank }];
    })
    .sort((a, b) => b.rank - a.rank);
};

/** One verdict for each rule that was not in force: whom it is about makes no difference. */
export const rulesNotInForce = (verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] =>
  distinct(
    verdicts.filter(({ inForce }) => inForce === 'NO'),
    ({ rule }) => rule.id,
  );
