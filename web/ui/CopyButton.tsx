import { Check, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

const words = { idle: '', done: 'Copied', failed: 'The browser did not allow copying' } as const;

type Props = {
  readonly text: string;
  readonly label: string;
  /** What is copied, where the label alone does not say it. */
  readonly title?: string | undefined;
  /** Shows the icon alone. */
  readonly bare?: boolean;
};

/** Copies a text, and says so to the eye and to screen readers. */
export const CopyButton = ({ text, label, title = label, bare = false }: Props) => {
  const [state, setState] = useState<keyof typeof words>('idle');
  const copy = (): void => {
    const show = (next: 'done' | 'failed'): void => {
      setState(next);
      setTimeout(() => setState('idle'), 2000);
    };
    // Absent where the page is served over plain HTTP from another machine.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    void written.then(
      () => show('done'),
      () => show('failed'),
    );
  };
  return (
    <>
      <button type="button" class="text-button" title={title} onClick={copy}>
        <Icon node={state === 'done' ? Check : Copy} />
        <span class={bare && state === 'idle' ? 'hidden' : ''}>{state === 'idle' ? label : words[state]}</span>
      </button>
      <span class="hidden" role="status">
        {words[state]}
      </span>
    </>
  );
};
