import { computed } from '@preact/signals';
import { address, go, own } from '../../core/state.ts';
import { formatHypotheses, type Hypothesis, hypothesisInput, parseHypotheses, withHypotheses } from './hypotheses.ts';

/** What the present view supposes; the address keeps it, so that a link reproduces it. */
export const hypotheses = computed<readonly Hypothesis[]>(() => parseHypotheses(own.value.if));

/** For questions to the server: nothing where the record is asked for as it stands. */
export const hypothesisInputs = computed(() =>
  hypotheses.value.length === 0 ? undefined : hypotheses.value.map(hypothesisInput),
);

/** Every change is an entry in the browser's history, so that going back takes it back. */
const replace = (next: readonly Hypothesis[]): void => {
  if (!address.value) return;
  const { if: _former, ...rest } = own.value;
  const text = formatHypotheses(next);
  go({ ...address.value, own: text === undefined ? rest : { ...rest, if: text } });
};

/** What follows stands at the top of the page, wherever it was supposed. */
export const suppose = (...added: readonly Hypothesis[]): void => {
  replace(withHypotheses(hypotheses.value, added));
  document.getElementById('main')?.scrollTo(0, 0);
};

export const takeBack = (relation: string): void =>
  replace(hypotheses.value.filter(hypothesis => hypothesis.relation !== relation));

export const takeBackLast = (): void => replace(hypotheses.value.slice(0, -1));

export const backToRecord = (): void => replace([]);
