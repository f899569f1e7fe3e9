import './entity.css';
import type { ComponentProps } from 'preact';
import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { formatAddress } from '../../core/address.ts';
import { query } from '../../core/api.ts';
import { today } from '../../core/days.ts';
import { destinations } from '../../core/destinations.ts';
import { address, asOf, knownBy } from '../../core/state.ts';
import { type Asked, useAnswer } from '../../core/useAnswer.ts';
import { ReportFrame } from '../../features/report/ReportFrame.tsx';
import { regime } from '../../features/tests/regime.ts';
import { useClaimDates } from '../../features/time/useClaimDates.ts';
import {
  DossierDocument,
  type DossierQuery,
  HardwareDossierDocument,
  type HardwareDossierQuery,
  LetsOutDocument,
  type LetsOutQuery,
  OwnershipChartDocument,
  type OwnershipChartQuery,
  PartyDossierDocument,
  type PartyDossierQuery,
} from '../../generated/operations.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PageFailure, QueryFailure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { HardwareParts } from './HardwareParts.tsx';
import { HistoryParts } from './history/HistoryParts.tsx';
import { useHistory } from './history/useHistory.ts';
import { LetsOut } from './LetsOut.tsx';
import { lettingsOf } from './lettings.ts';
import { PartyParts } from './PartyParts.tsx';
import { RecordParts } from './RecordParts.tsx';
import { Routes } from './Routes.tsx';
import { SimilarNames } from './SimilarNames.tsx';
import { grantedBy, hardwareSummary, partySummary } from './summary.ts';

type Found = {
  readonly entity: DossierQuery['entity'];
  /** How many claims about it are denials. */
  readonly denials: number;
  readonly party?: PartyDossierQuery;
  /** Of a firm. */
  readonly ownership?: OwnershipChartQuery['ownership'];
  /** The leases that it grants at the dates, where any are recorded. */
  readonly letsOut?: LetsOutQuery['subgraph'];
  readonly hardware?: HardwareDossierQuery;
  readonly revision: string;
};

/** Of the owners so many have their effective interest worked out. */
const [mostRows, mostChains, mostOwners] = [200, 10, 60];
/** What `routes` may be asked of. */
const routedKinds: readonly string[] = ['Firm', 'GpuFleet', 'DataCenter', 'Shipment', 'HardwareModel'];
const hardwareKinds: readonly string[] = ['GpuFleet', 'DataCenter', 'Lease'];

/** All that is asked about one entity: what is told of it, and what follows from that for a party or for hardware. */
const ask = async (id: string, signal: AbortSignal): Promise<Found> => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const { entity, denials: denied, inventory } = await query(DossierDocument, { id, ...dates }, signal);
  const known = { entity, denials: denied.totalCount, revision: inventory.revision };
  if (entity && partyKinds.has(entity.kind)) {
    const [party, above, letsOut] = await Promise.all([
      query(PartyDossierDocument, { id, first: mostRows, regime: regime.value, ...dates }, signal),
      entity.kind === 'Firm'
        ? query(OwnershipChartDocument, { firm: id, first: mostOwners, ...dates }, signal)
        : undefined,
      grantedBy(entity) === 0 ? undefined : query(LetsOutDocument, { id, ...dates }, signal),
    ]);
    return { ...known, party, ...above, ...(letsOut ? { letsOut: letsOut.subgraph } : {}) };
  }
  if (entity && hardwareKinds.includes(entity.kind))
    return {
      ...known,
      hardware: await query(HardwareDossierDocument, { id, first: mostChains, regime: regime.value, ...dates }, signal),
    };
  return known;
};

/** Dates, and numbers with their per cent, which no line breaks. */
const unbroken = /(\d{4}-\d{2}(?:-\d{2})?|\d[\d.–]{0,15} %)/;

const Summary = ({ sentences }: { sentences: readonly string[] }) => (
  <section class="dossier-summary" aria-label="Summary">
    {sentences.map(sentence => (
      <p key={sentence}>
        {sentence.split(unbroken).map((part, i) => (i % 2 === 0 ? part : <span class="unbroken">{part}</span>))}
      </p>
    ))}
    <p class="actions">
      <CopyButton text={sentences.join(' ')} label="Copy summary" />
    </p>
  </section>
);

type InTimeProps = Omit<ComponentProps<typeof HistoryParts>, 'history'>;

const InTime = (props: InTimeProps) => {
  const { data, error, retry } = useHistory(props.entity.id);
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  return data ? <HistoryParts {...props} history={data} /> : <Loading what="the timeline" />;
};

type DossierProps = Pick<ComponentProps<typeof ReportFrame>, 'busy' | 'dates'> & { readonly found: Found };

const Dossier = ({ found, busy, dates }: DossierProps) => {
  const { entity, denials, party, ownership, letsOut, hardware, revision } = found;
  if (!entity) return null;
  const judged = party?.screen ?? hardware?.accessChains;
  const answer = {
    knownBy: judged?.knownBy ?? knownBy.value ?? today(),
    revision: judged?.revision ?? revision,
    possiblyPublished: party?.reach.possiblyPublished ?? hardware?.accessChains.possiblyPublished ?? [],
  };
  const day = judged?.asOf ?? asOf.value ?? today();
  const about = { id: entity.id, name: entity.name, asOf: day, knownBy: answer.knownBy, revision: answer.revision };
  const lettings = letsOut ? lettingsOf(entity.id, letsOut) : [];
  const sentences = party
    ? partySummary(entity, { denials, lettings, ownership }, party)
    : hardware
      ? hardwareSummary(entity, denials, hardware)
      : [];
  return (
    <ReportFrame
      page="dossier"
      asked={`Dossier on ${day}`}
      supposed={false}
      {...{ about: entity, answer, busy, dates }}
    >
      {sentences.length === 0 ? null : <Summary sentences={sentences} />}
      <p class="actions">
        {destinations(entity.kind, entity.id, address.value).map(({ title, icon, address: there }) => (
          <a key={title} class="button" href={formatAddress(there)}>
            <Icon node={icon} /> {title}
          </a>
        ))}
      </p>
      {party ? <PartyParts entity={entity} about={about} data={party} ownership={ownership} /> : null}
      {hardware ? <HardwareParts entity={entity} about={about} data={hardware} /> : null}
      {letsOut ? (
        <LetsOut rows={lettings} about={about} recorded={grantedBy(entity)} isCut={letsOut.truncated} />
      ) : null}
      {routedKinds.includes(entity.kind) ? <Routes id={entity.id} about={about} /> : null}
      <RecordParts entity={entity} about={about} denials={denials} />
      {party ? <SimilarNames id={entity.id} about={about} /> : null}
      <InTime entity={entity} about={about} what={party ? 'party' : hardware ? 'hardware' : 'other'} />
    </ReportFrame>
  );
};

const Shown = ({ id }: { id: string }) => {
  const key = `dossier ${id} ${asOf.value} ${knownBy.value} ${regime.value}`;
  const { data, error, loading, retry }: Asked<Found> = useAnswer(key, signal => ask(id, signal), 'former');
  const dates = useClaimDates(id);
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="the dossier" />;
  if (data.entity === null)
    return (
      <article class="report">
        <h1>No such entity</h1>
        <p>
          No entity has the id {id}. <a href={formatAddress({ page: 'search', own: { text: id } })}>Search for it</a>.
        </p>
      </article>
    );
  return <Dossier found={data} busy={loading} dates={dates} />;
};

/** A dossier of one entity at both clocks: a summary that may be quoted, and all that it rests on. */
const EntityPage = () => {
  const id = address.value?.id;
  return id === undefined ? (
    <article class="report">
      <h1>No entity is chosen</h1>
      <p>
        <a href={formatAddress({ page: 'search' })}>Search</a> for a firm, a person, a fleet or a site.
      </p>
    </article>
  ) : (
    <Shown key={id} id={id} />
  );
};

export default EntityPage;
