import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { certaintyWords, statusWords, verdictWords } from '../../core/words.ts';
import { measures } from '../../features/chain/measureWords.ts';
import { figureInWords, testLooks } from '../../features/tests/testWords.ts';
import type {
  ChainLineFragment,
  EntityRefFragment,
  HardwareDossierQuery,
  RelationsOfQuery,
  TestLineFragment,
} from '../../generated/operations.ts';

export type FileColumn<Row> = {
  readonly title: string;
  /** What stands in files; undefined where nothing is reported. */
  readonly text: (row: Row) => string | undefined;
};

type Holder = HardwareDossierQuery['accessChains']['holders'][number];
type Edge = RelationsOfQuery['neighbours']['edges'][number];
type Tested = { readonly entity: EntityRefFragment; readonly tests: readonly TestLineFragment[] };
type TestRow = { readonly entity: EntityRefFragment; readonly result: TestLineFragment };

/** One row for each test of each party. */
export const testRows = (parties: readonly Tested[]): readonly TestRow[] =>
  parties.flatMap(({ entity, tests }) => tests.map(result => ({ entity, result })));

export const testColumns: readonly FileColumn<TestRow>[] = [
  { title: 'Party', text: ({ entity }) => entity.name },
  { title: 'Test', text: ({ result }) => testLooks[result.test].title },
  { title: 'Verdict', text: ({ result }) => verdictWords[result.verdict] },
  { title: 'Figures', text: ({ result }) => figureInWords(result).join('; ') || undefined },
  { title: 'Reasons', text: ({ result }) => result.reasons.map(({ text }) => text).join(' ') || undefined },
];

export const holderColumns: readonly FileColumn<Holder>[] = [
  { title: 'Holder', text: ({ entity }) => entity.name },
  { title: 'By', text: ({ by }) => by.map(kind => relationWords[kind].verbs[0]).join(', ') },
  { title: 'Certainty', text: ({ certainty }) => certaintyWords[certainty].word },
];

export const chainColumns: readonly FileColumn<ChainLineFragment>[] = [
  { title: 'Chain', text: ({ text }) => text },
  { title: 'Party', text: ({ party }) => party.name },
  { title: 'Certainty', text: ({ certainty }) => certaintyWords[certainty].word },
  { title: 'Status', text: ({ status }) => statusWords[status].word },
  { title: 'Disputed', text: ({ disputed }) => (disputed ? 'yes' : 'no') },
  { title: 'Holds from', text: ({ window }) => window.start ?? undefined },
  { title: 'Holds until', text: ({ window }) => window.end ?? undefined },
  { title: 'How much', text: chain => measures(chain).join(', ') || undefined },
  { title: 'Independent sources', text: ({ independentSources }) => String(independentSources) },
];

export const relationColumns: readonly FileColumn<Edge>[] = [
  { title: 'From', text: ({ relation }) => relation.from.name },
  { title: 'Relation', text: ({ relation }) => relation.text },
  { title: 'To', text: ({ relation }) => relation.to.name },
  { title: 'Start', text: ({ relation }) => relation.start ?? undefined },
  { title: 'End', text: ({ relation }) => relation.end ?? undefined },
  { title: 'Last confirmed', text: ({ relation }) => relation.lastConfirmed ?? undefined },
  {
    title: 'At the date',
    text: ({ relation }) =>
      relation.certainty === null ? 'not at the chosen date' : certaintyWords[relation.certainty].word,
  },
  { title: 'Status', text: ({ relation }) => statusWords[relation.status].word },
  { title: 'Disputed', text: ({ relation }) => (relation.disputed ? 'yes' : 'no') },
];
