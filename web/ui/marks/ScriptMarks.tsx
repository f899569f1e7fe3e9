import { scriptMarks } from './scriptMarks.ts';

/** Says after a name what a reader of it cannot see; nothing after most names. */
export const ScriptMarks = ({ name }: { name: string }) => (
  <>
    {scriptMarks(name).map(({ word, meaning }) => (
      <span key={word} class="mark mark-alleged" title={meaning}>
        {word}
        <span class="hidden">: {meaning}</span>
      </span>
    ))}
  </>
);
