import { computed, signal } from '@preact/signals';
import { ApiError } from '../../core/api.ts';
import { askToChange, takesChanges } from '../../features/access/askToChange.ts';
import { mayChange } from '../../features/access/who.ts';
import { outcomeOfServer, outcomeWords } from '../../features/record/outcomeWords.ts';
import {
  type KeptDecisionFragment,
  RecordScreeningDecisionDocument,
  ScreeningDecisionsDocument,
  type ScreeningDecisionsQuery,
  type ScreeningOutcome,
} from '../../generated/operations.ts';
import { inChunks } from './askedLines.ts';
import { type Decision, fromStore, inOrderOfTime, latestOf, readDecisions, serverVerdict } from './decisionRecord.ts';

const place = 'screening-decisions';

/** Whether the server knows a token or a login; undefined until it has said so. */
export const storeTakes = signal<boolean | undefined>(undefined);
const ofBrowser = signal<readonly Decision[]>(readDecisions(localStorage.getItem(place)));
/** By id; decisions are only ever added. */
const ofStore = signal<ReadonlyMap<string, Decision>>(new Map());

/** Where the next decision goes: into the store by an editor, else into the browser. */
export const goesToStore = computed(() => storeTakes.value === true && mayChange.value);

/** Every decision that is known here, of both places, in the order in which they were taken. */
export const decisions = computed(() => inOrderOfTime(ofBrowser.value, [...ofStore.value.values()]));
export const latestDecisions = computed(() => latestOf(decisions.value));

/** Names a request: a page of decisions of so many is not large. */
const chunkSize = 500;

const add = (nodes: readonly KeptDecisionFragment[]): void => {
  ofStore.value = new Map([...ofStore.peek(), ...nodes.map(node => [node.id, fromStore(node)] as const)]);
};

/** Reads what the store keeps of these names, as an editor, and whether it keeps more. Throws ApiError. */
export const readStoreDecisions = async (names: readonly string[], abort?: AbortSignal): Promise<void> => {
  storeTakes.value = await takesChanges().catch(() => undefined);
  for (const asked of !mayChange.peek() ? [] : inChunks(names, chunkSize)) {
    let after: string | null = null;
    do {
      const answer: ScreeningDecisionsQuery = await askToChange(ScreeningDecisionsDocument, { asked, after }, abort);
      const { nodes, pageInfo } = answer.screeningDecisions;
      add(nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
};

const keepInBrowser = (decision: Decision): void => {
  // Read anew: other tabs decide, too.
  const all = [...readDecisions(localStorage.getItem(place)), decision];
  try {
    localStorage.setItem(place, JSON.stringify(all));
  } catch {
    throw new ApiError(
      'The browser keeps no more. Export the decisions, or allow this page to store data.',
      'BROWSER_FULL',
    );
  }
  ofBrowser.value = all;
};

/** A decision before it is kept, with the outcome as the server words it. */
export type Draft = Omit<Decision, 'decidedAt' | 'outcome' | 'regime' | 'isInStore'> & {
  readonly outcome: ScreeningOutcome;
  readonly regime: string;
};

/** Keeps a decision beside all earlier ones, where `goesToStore` says. Throws ApiError where it could not be kept. */
export const decide = async ({ outcome, ...draft }: Draft): Promise<void> => {
  if (!goesToStore.peek()) {
    const word = outcomeWords[outcomeOfServer[outcome]].word;
    keepInBrowser({ ...draft, outcome: word, decidedAt: new Date().toISOString() });
    return;
  }
  const { party, decision, score, ...rest } = draft;
  const kept = await askToChange(RecordScreeningDecisionDocument, {
    decision: { ...rest, outcome, entity: party, decision: serverVerdict[decision], score: score ?? null },
  });
  add([kept.recordScreeningDecision]);
};
