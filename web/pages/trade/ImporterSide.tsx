import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { counted } from '../../core/words.ts';
import type { EntityRefFragment } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import type { Flow } from './chartData.ts';
import { endInWords } from './values.ts';

type Hardware = EntityRefFragment & { readonly servers?: number | null };

const List = ({ title, empty, items }: { title: string; empty: string; items: readonly Hardware[] }) => (
  <div>
    <h3>
      {title} <span class="count">{items.length}</span>
    </h3>
    {items.length === 0 ? <p class="quiet">{empty}</p> : null}
    <ul>
      {items.map(item => (
        <li key={item.id}>
          <EntityName entity={item} />
          {item.kind === 'Case' ? (
            <a class="small" href={formatAddress({ page: 'case', id: item.id })}>
              open
            </a>
          ) : (
            <a class="small" href={formatAddress({ page: 'chains', own: { target: item.id } })}>
              {item.servers == null ? 'chains' : `${numberInWords(item.servers)} servers, chains`}
            </a>
          )}
        </li>
      ))}
    </ul>
  </div>
);

/** From the flow to the hardware of the country that it leads to. */
export const ImporterSide = ({ flow }: { flow: Flow }) => {
  const country = endInWords(flow.importer);
  return (
    <>
      <p class="small quiet">
        {counted(flow.fleets.length, 'fleet')} reported in {country}. That goods came to a country does not say that
        they went into these.
      </p>
      <div class="trade-lists">
        <List title="Fleets" empty="None is reported." items={flow.fleets} />
        <List title="Leases over them" empty="None is reported." items={flow.leases} />
        <List title="Cases that speak of them" empty="None." items={flow.importerCases} />
      </div>
    </>
  );
};
