import type { RouteLineFragment } from '../../generated/operations.ts';
import { SourcedSentence } from '../evidence/SourcedSentence.tsx';
import { flagsOf, flagTitles } from './routeWords.ts';

/** What about routes is a sign of diversion, with the sources that say so. */
export const RedFlags = ({ routes }: { routes: readonly RouteLineFragment[] }) => {
  const flags = flagsOf(routes);
  return (
    <>
      <h3>Red flags</h3>
      <p class="small quiet">
        {flags.length === 0 ? 'No claim supports one, which is no clearance. ' : ''}Signs that the Bureau of Industry
        and Security names; no finding about anybody.
      </p>
      {flags.map(({ kind, sentence }) => (
        <SourcedSentence
          key={`${kind} ${sentence.text}`}
          text={`${flagTitles[kind]}: ${sentence.text}`}
          sources={sentence.sources}
        />
      ))}
    </>
  );
};
