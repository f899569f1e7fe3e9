import { Network, Waypoints } from 'lucide';
import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { explorerOwn } from '../../core/drawnAddress.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import type { CasePageQuery } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CountryText } from '../../ui/marks/CountryText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';

type Found = NonNullable<CasePageQuery['case']>;

type Props = {
  readonly found: Found;
  /** Ids of what the case's picture shows. */
  readonly drawn: readonly string[];
  /** How many claims and independent sources were out on the day of knowledge; undefined when none is chosen. */
  readonly published: { readonly claims: number; readonly sources: number } | undefined;
};

/** What was out by the chosen day, of all; without a day, all. */
const Counts = ({ found, published }: Pick<Props, 'found' | 'published'>) => {
  const [claims, sources] = [
    counted(found.claimCount, 'claim'),
    counted(found.independentSources, 'independent source'),
  ];
  if (!published)
    return (
      <>
        {claims} · {sources}
      </>
    );
  return (
    <>
      {numberInWords(published.claims)} of {claims} published by then · {numberInWords(published.sources)} of {sources}
    </>
  );
};

export const CaseHead = ({ found, drawn, published }: Props) => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  return (
    <header class="case-head">
      <p class="small quiet">
        Case · {found.status ?? 'status not reported'} ·{' '}
        {(found.jurisdictions ?? []).map(code => (
          <span key={code}>
            <CountryText code={code} />{' '}
          </span>
        ))}
        · <Counts found={found} published={published} />
      </p>
      <h1>{found.title}</h1>
      <p class="case-summary">{found.summary}</p>
      <p class="case-hardware-line">
        {found.hardware.map(hardware => (
          <EntityName key={hardware.id} entity={hardware} />
        ))}
      </p>
      <p class="actions">
        {found.hardware.length === 0 ? null : (
          <a class="button" href={formatAddress({ page: 'chains', own: { target: found.id }, ...dates })}>
            <Icon node={Waypoints} /> Access chains
          </a>
        )}
        {drawn.length > 0 ? (
          <a class="button" href={formatAddress({ page: 'explore', own: explorerOwn(drawn), ...dates })}>
            <Icon node={Network} /> Explore
          </a>
        ) : null}
        <PrintButton />
      </p>
    </header>
  );
};
