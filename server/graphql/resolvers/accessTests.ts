import { type Breakers, breakers } from '../../model/access/breakers.ts';
import type { AccessFindings } from '../../model/access/report.ts';
import { disagreement, holderTests, verdictsInWords } from '../../model/accessTests/accessTests.ts';
import { type Ground, groundOf } from '../../model/accessTests/ground.ts';
import type { TestResult } from '../../model/accessTests/testResult.ts';
import { lazy } from '../../model/lazy.ts';
import type { Knowledge } from '../../model/recall.ts';
import type { Sentence } from '../../model/sentence.ts';
import { inTurns } from '../../store/inTurns.ts';
import { breakersInWords } from '../accessWords.ts';
import type { Context } from '../context.ts';
import type { shownIn } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';

type Shown = ReturnType<typeof shownIn>;

export const testOut = (result: TestResult, shown: Shown) => ({
  test: wordOut(result.test),
  verdict: wordOut(result.verdict),
  value: result.value ?? null,
  threshold: result.threshold ?? null,
  margin: result.margin ?? null,
  get note() {
    return result.note ?? null;
  },
  get reasons() {
    return result.reasons;
  },
  get relations() {
    return result.relations.map(shown.relation);
  },
});

export const hypothesesOut = (knowledge: Knowledge, shown: Shown) =>
  knowledge.relations.filter(({ hypothesis }) => hypothesis !== undefined).map(shown.relation);

type Question = {
  readonly knowledge: Knowledge;
  readonly jurisdictions: ReadonlySet<string>;
  readonly findings: AccessFindings;
};

/** Holders with their tests and what would end all access; each part is worked out where it is first asked for, and once. */
export const testedOut = ({ knowledge, jurisdictions, findings }: Question, shown: Shown, { reading }: Context) => {
  const ground = lazy((): Ground => groundOf(knowledge, jurisdictions));
  const broken = lazy((): Promise<Breakers> => inTurns(breakers(knowledge, findings.starts, jurisdictions), reading));
  const holders = lazy(() =>
    findings.holders.map(async holding => {
      // What takes long is worked out with rests before the tests ask for it.
      await inTurns(ground().integrating(holding.entity), reading);
      return { ...holding, entity: shown.entity(holding.entity), results: lazy(() => holderTests(holding, ground())) };
    }),
  );
  return {
    broken,
    holders: () =>
      holders().map(async holder => {
        const { entity, by, certainty, results } = await holder;
        return {
          entity,
          by,
          certainty: certaintyOut(certainty),
          get tests() {
            return results().map(result => testOut(result, shown));
          },
          get disagreement() {
            return disagreement(entity.name, results()) ?? null;
          },
        };
      }),
    /** One sentence for each holder, and what would end access. */
    sentences: async (): Promise<readonly Sentence[]> => [
      ...(await Promise.all(holders())).map(({ entity, results }) => verdictsInWords(entity.name, results())),
      ...breakersInWords(await broken(), shown.entity),
    ],
  };
};
