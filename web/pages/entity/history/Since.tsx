import { isPartialDate } from '../../../../domain/dates.ts';
import { amendOwn, asOf, knownBy, own } from '../../../core/state.ts';
import { useQuery } from '../../../core/useQuery.ts';
import { counted } from '../../../core/words.ts';
import { regime } from '../../../features/tests/regime.ts';
import { DateField } from '../../../features/time/DateField.tsx';
import { AccessSinceDocument, VerdictsSinceDocument } from '../../../generated/operations.ts';
import { QueryFailure } from '../../../ui/Failure.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { type Column, Rows } from '../Rows.tsx';
import { claimColumns } from '../recordColumns.tsx';
import type { About } from '../TableFiles.tsx';
import { eventColumns, idOfEvent } from './eventColumns.tsx';
import { type Happened, happened, learned, usualSince, verdictChanges } from './since.ts';
import type { Event } from './timeline.ts';
import type { History } from './useHistory.ts';

const happenedColumns: readonly Column<Happened>[] = [
  ...eventColumns.map(({ title, text, cell }) => ({
    ...{ title, text: ({ event }: Happened) => text(event) },
    ...(cell ? { cell: ({ event }: Happened) => cell(event) } : {}),
  })),
  { title: 'In these days', text: ({ isSure }) => (isSure ? 'yes' : 'possibly: its date allows other days') },
];

const Sentences = ({ title, of }: { title: string; of: readonly string[] }) =>
  of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="dossier-changes">
        {of.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );

const silence = 'No report of a change is recorded.';

/** Verdicts and lists of a party by what was known on the two days. */
const PartyChanges = ({ id, since }: { id: string; since: string }) => {
  const { data, error, retry } = useQuery(VerdictsSinceDocument, {
    ...{ id, since, asOf: asOf.value, knownBy: knownBy.value, regime: regime.value },
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="verdicts of both days" />;
  const changes = verdictChanges(data);
  return changes.length === 0 ? (
    <p class="quiet">Every verdict is the same with what was known on either day.</p>
  ) : (
    <Sentences title="Verdicts changed by what became known" of={changes} />
  );
};

/** Steps, chains and seats of the access to hardware by what was known on the two days. */
const AccessChanges = ({ id, since }: { id: string; since: string }) => {
  const { data, error, retry } = useQuery(AccessSinceDocument, {
    ...{ id, before: { asOf: asOf.value, knownBy: since }, after: { asOf: asOf.value, knownBy: knownBy.value } },
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="access by both days" />;
  const { steps, chainsGained, chainsLost, places, truncated } = data.accessChanges;
  const texts = (of: readonly { readonly text: string }[]): readonly string[] => of.map(({ text }) => text);
  const isSame = [steps, chainsGained, chainsLost, places].every(of => of.length === 0);
  return (
    <>
      {isSame ? <p class="quiet">Access is the same with what was known on either day.</p> : null}
      <Sentences title="Access steps that became known" of={texts(steps)} />
      <Sentences title="Chains that became known" of={texts(chainsGained)} />
      <Sentences title="Chains no longer listed" of={texts(chainsLost)} />
      <Sentences title="Headquarters reported differently" of={texts(places)} />
      {truncated ? <p class="notice">There are more chains than are compared.</p> : null}
    </>
  );
};

type Props = {
  readonly id: string;
  readonly about: About;
  readonly what: 'party' | 'hardware' | 'other';
  readonly history: History;
  readonly events: readonly Event[];
};

/** What became known since a day, and what began or ended in the world since then. */
export const Since = ({ id, about, what, history, events }: Props) => {
  const chosen = own.value.since;
  const since = chosen !== undefined && isPartialDate(chosen) ? chosen : usualSince(about.knownBy);
  const told = learned(history.claims, since, about.knownBy);
  const began = happened(events, since, about.asOf);
  return (
    <Section level={2} title="What changed since">
      <p class="dossier-since">
        <span>Since</span>
        <DateField
          label="Changes since"
          value={since}
          unset="90 days before the day of knowledge"
          onChoose={date => amendOwn({ since: date })}
        />
        <span class="quiet">
          until known as of {about.knownBy}, as of {about.asOf}
        </span>
      </p>
      {what === 'party' ? <PartyChanges id={id} since={since} /> : null}
      {what === 'hardware' ? <AccessChanges id={id} since={since} /> : null}
      <h3>
        Became known <span class="count">{told.claims.length}</span>
      </h3>
      {told.claims.length === 0 ? <p class="quiet">{silence}</p> : null}
      <Rows title="Became known" about={about} columns={claimColumns} rows={told.claims} idOf={claim => claim.id} />
      {told.undated === 0 ? null : (
        <p class="small quiet">
          Of {counted(told.undated, 'claim')} nobody says when the source came out: they may be among these.
        </p>
      )}
      <h3>
        Began, ended or happened <span class="count">{began.length}</span>
      </h3>
      {began.length === 0 ? <p class="quiet">{silence}</p> : null}
      <Rows
        title="Began or ended"
        about={about}
        columns={happenedColumns}
        rows={began}
        idOf={({ event }) => idOfEvent(event)}
      />
    </Section>
  );
};
