import { ChevronLeft, ChevronRight } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { onPaper } from '../../core/paper.ts';
import { amendOwn } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { ClaimCard } from '../../features/evidence/ClaimCard.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { StoryStatement } from './StoryStatement.tsx';
import { claimsOf, type StoryStep } from './storySteps.ts';

const takesArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.closest('[role="application"]') !== null);

const goTo = (step: number): void => amendOwn({ step: String(step + 1) });

const anywhere: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const within: Readonly<Record<string, number>> = { ...anywhere, ArrowUp: -1, ArrowDown: 1 };

/**
 * ← and → go through the story from wherever the arrows have no other use, ↑ and ↓ where the focus is in it. The focus then
 * goes along, so that the next key means the present step.
 */
const useArrows = (story: RefObject<HTMLElement>, current: number, count: number): void => {
  // Two quick presses come before the page is drawn again, and the second goes on from the first.
  const at = useRef(current);
  at.current = current;
  const takesAlong = useRef(false);
  useLayoutEffect(() => {
    if (!takesAlong.current) return;
    takesAlong.current = false;
    story.current?.querySelector<HTMLElement>('[aria-current=step] > button')?.focus();
  }, [current]);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isWithin = event.target instanceof Node && story.current?.contains(event.target) === true;
      const by = (isWithin ? within : anywhere)[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || takesArrows(event.target)) return;
      const next = at.current + by;
      if (next < 0 || next >= count) return;
      event.preventDefault();
      at.current = next;
      takesAlong.current = isWithin;
      goTo(next);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [count]);
};

const StepTitle = ({ step: { date, subject, statements }, open }: { step: StoryStep; open: boolean }) => {
  const title = subject ? <ShortName entity={subject} /> : date === undefined ? 'Background' : undefined;
  const first = statements[0]?.claims[0]?.statement;
  return (
    <span class={open ? '' : 'story-first'}>
      {title === undefined ? null : <strong>{title}</strong>}
      {title !== undefined && !open ? ': ' : null}
      {open ? <span class="quiet"> {counted(statements.length, 'statement')}</span> : first}
      {open || statements.length < 2 ? null : <span class="quiet"> and {statements.length - 1} more</span>}
    </span>
  );
};

const Step = ({ step, index, current }: { step: StoryStep; index: number; current: boolean }) => (
  <li class="story-step" aria-current={current ? 'step' : undefined}>
    <button type="button" class="story-head" aria-expanded={current} onClick={() => goTo(index)}>
      {step.date === undefined ? <span class="quiet">undated</span> : <DateText date={step.date} />}
      <StepTitle step={step} open={current || onPaper.value} />
    </button>
    {onPaper.value ? (
      claimsOf(step).map(claim => <ClaimCard key={claim.id} claim={claim} />)
    ) : current ? (
      <ul>
        {step.statements.map(statement => (
          <StoryStatement key={statement.key} statement={statement} />
        ))}
      </ul>
    ) : null}
  </li>
);

/** The affair step by step; the present step is open and lit in the drawing. On paper each step has its claims. */
export const Story = ({ steps, current }: { steps: readonly StoryStep[]; current: number }) => {
  const story = useRef<HTMLElement>(null);
  useArrows(story, current, steps.length);
  return (
    <section ref={story} class="story" aria-label="The case in dated steps">
      <div class="story-bar">
        <h2>What happened</h2>
        <span class="small quiet" role="status">
          Step {current + 1} of {steps.length}
        </span>
        <button
          type="button"
          class="icon-button"
          aria-label="Previous step"
          title="Previous step (←)"
          disabled={current === 0}
          onClick={() => goTo(current - 1)}
        >
          <Icon node={ChevronLeft} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Next step"
          title="Next step (→)"
          disabled={current >= steps.length - 1}
          onClick={() => goTo(current + 1)}
        >
          <Icon node={ChevronRight} />
        </button>
      </div>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.key} step={step} index={index} current={index === current} />
        ))}
      </ol>
    </section>
  );
};
