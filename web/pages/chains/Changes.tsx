import './changes.css';
import { amendOwn, asOf, knownBy, own, selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { certaintyWords, counted, statusWords } from '../../core/words.ts';
import { ChainSentence } from '../../features/chain/ChainSentence.tsx';
import { DateField } from '../../features/time/DateField.tsx';
import { AccessChangesDocument, type AccessChangesQuery } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';

type Found = AccessChangesQuery['accessChanges'];
type Step = Found['steps'][number];

const changeWords: Readonly<Record<Step['change'], string>> = {
  GAINED: 'gained',
  LOST: 'lost',
  DISPUTED: 'now disputed',
  SETTLED: 'no longer disputed',
  STRENGTHENED: 'stronger',
  WEAKENED: 'weaker',
};

const stateWords = (state: Step['before']): string =>
  state === null
    ? 'none'
    : `${certaintyWords[state.certainty].word}, ${statusWords[state.status].word}${state.disputed ? ', disputed' : ''}`;

const restrictedWords = (restricted: boolean | null): string =>
  restricted === null ? 'place not reported' : restricted ? 'restricted' : 'outside the restricted jurisdictions';

const StepLine = ({ step }: { step: Step }) => (
  <tr>
    <td>
      <span class={`mark change-${step.change.toLowerCase()}`}>{changeWords[step.change]}</span>
    </td>
    <td>
      <a href={selecting({ type: 'relation', id: step.relation.id })}>{step.text}</a>
    </td>
    <td class="small quiet">
      {stateWords(step.before)} → {stateWords(step.after)}
    </td>
  </tr>
);

const Result = ({ found }: { found: Found }) => (
  <>
    <p class="small quiet">
      From {found.before.asOf}, known as of {found.before.knownBy}, to {found.after.asOf}, known as of{' '}
      {found.after.knownBy}: {counted(found.steps.length, 'step')} changed, {found.unchanged} stayed the same.
      {found.truncated ? ' One of the two looks lists not all of its chains.' : ''}
    </p>
    {found.steps.length === 0 ? null : (
      <table class="plain">
        <caption class="hidden">Steps that changed</caption>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Step</th>
            <th scope="col">Before → after</th>
          </tr>
        </thead>
        <tbody>
          {found.steps.map(step => (
            <StepLine key={`${step.change} ${step.relation.id}`} step={step} />
          ))}
        </tbody>
      </table>
    )}
    {found.places.length === 0 ? null : (
      <div class="places-changed">
        <h3>{counted(found.places.length, 'party', 'parties')} moved</h3>
        <ul>
          {found.places.map(({ entity, text, restrictedBefore, restrictedAfter }) => (
            <li key={entity.id}>
              <EntityName entity={entity} restricted={restrictedAfter === true} />: {text}{' '}
              <span class="small quiet">
                {restrictedWords(restrictedBefore)} → {restrictedWords(restrictedAfter)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    )}
    {(['chainsGained', 'chainsLost'] as const).map(kind =>
      found[kind].length === 0 ? null : (
        <div key={kind} class="chains-changed">
          <h3>
            {counted(found[kind].length, 'chain')} {kind === 'chainsGained' ? 'gained' : 'lost'}
          </h3>
          <ul>
            {found[kind].map(chain => (
              <li key={chain.id}>
                <ChainSentence steps={chain.steps} party={chain.party.id} />
              </li>
            ))}
          </ul>
        </div>
      ),
    )}
  </>
);

const Compared = ({ target, since, sinceKnown }: { target: string; since?: string; sinceKnown?: string }) => {
  const after = { asOf: asOf.value, knownBy: knownBy.value };
  const before = { asOf: since ?? after.asOf, knownBy: sinceKnown ?? after.knownBy };
  const { data, error, retry } = useQuery(AccessChangesDocument, { target, before, after });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  return data ? <Result found={data.accessChanges} /> : <Loading what="changes" />;
};

/** What is different from another look: another day, or another day of knowledge. */
export const Changes = ({ target }: { target: string }) => {
  const { since, sinceKnown } = own.value;
  return (
    <>
      <p class="compare">
        Compare with as of
        <DateField
          label="Compare with as of"
          value={since}
          unset="the same day"
          onChoose={date => amendOwn({ since: date })}
        />
        known as of
        <DateField
          label="Compare with known as of"
          value={sinceKnown}
          unset="the same day"
          onChoose={date => amendOwn({ sinceKnown: date })}
        />
      </p>
      {since === undefined && sinceKnown === undefined ? null : (
        <Compared
          target={target}
          {...(since === undefined ? {} : { since })}
          {...(sinceKnown === undefined ? {} : { sinceKnown })}
        />
      )}
    </>
  );
};
