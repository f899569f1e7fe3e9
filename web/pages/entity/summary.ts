import { counted, countryInWords, upperFirst } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import { outcomeOfServer, outcomeWords } from '../../features/record/outcomeWords.ts';
import { caseInWords, listingInWords, listsInWords } from '../../features/record/recordWords.ts';
import { rangeInWords, testLooks } from '../../features/tests/testWords.ts';
import type {
  DossierQuery,
  HardwareDossierQuery,
  OwnershipChartQuery,
  PartyDossierQuery,
  Verdict,
} from '../../generated/operations.ts';
import type { Letting } from './lettings.ts';

type Entity = NonNullable<DossierQuery['entity']>;
/** Names as a sentence lists them, at most so many of them; the rest as a number. */
const listed = (names: readonly string[], most = 6): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** A name that ends where the quotation marks say. */
const quoted = (name: string): string => `“${name}”`;

const verdicts: readonly (readonly [Verdict, string])[] = [
  ['YES', 'yes by'],
  ['UNDETERMINED', 'undetermined by'],
  ['NONE_REPORTED', 'none reported by'],
  ['NO', 'no by'],
];

type Tested = PartyDossierQuery['screen']['rows'][number]['tests'];

/** `Yes by headquarters; none reported by effective interest, control.` */
export const testsInWords = (tests: Tested): string => {
  const said = verdicts.flatMap(([verdict, words]) => {
    const by = tests.filter(result => result.verdict === verdict).map(({ test }) => testLooks[test].title);
    return by.length === 0 ? [] : [`${words} ${by.join(', ')}`];
  });
  return said.length === 0 ? '' : `${upperFirst(said.join('; '))}.`;
};

/** What a case or a claim tells of it, and what is open. */
const recordInWords = ({ cases, claims, gaps }: Entity, denials: number): string => {
  const denied = denials === 0 ? '' : `, ${denials} of them ${denials === 1 ? 'a denial' : 'denials'}`;
  const open = gaps.length === 0 ? '' : `; ${counted(gaps.length, 'open question')}`;
  const told =
    cases.length === 0
      ? 'In no recorded case'
      : `In ${counted(cases.length, 'recorded case')}: ${listed(
          cases.map(found => caseInWords({ ...found, title: quoted(found.title) })),
          3,
        )}`;
  return `${told}; ${counted(claims.totalCount, 'claim')}${denied}${open}.`;
};

/** How many leases a firm is reported to grant, at whatever date. */
export const grantedBy = ({ relationCounts }: Pick<Entity, 'relationCounts'>): number =>
  relationCounts.find(({ kind }) => kind === 'GRANTS')?.outgoing ?? 0;

/** How many leases it grants at any date, and who takes those of the dates asked about. */
const lettingInWords = (recorded: number, lettings: readonly Letting[]): string => {
  const takers = [...new Set(lettings.flatMap(letting => letting.takers.map(({ from }) => quoted(from.name))))];
  const taken = takers.length === 0 ? '; lessees at these dates: not reported' : `; leased to ${listed(takers)}`;
  return `It is the lessor under ${counted(recorded, 'recorded lease')}${taken}.`;
};

type Beside = {
  readonly denials: number;
  readonly lettings: readonly Letting[];
  readonly ownership: OwnershipChartQuery['ownership'] | undefined;
};

/** Restricted parties above a firm with what each has of it; nothing where none is reported. */
const ownersInWords = (ownership: Beside['ownership']): readonly string[] => {
  const owners = (ownership?.owners ?? []).filter(({ restricted }) => restricted === true);
  if (owners.length === 0) return [];
  const interests = owners.map(({ entity: { name }, integrated }) =>
    integrated === null
      ? `${quoted(name)} (interest not reported)`
      : `${quoted(name)} (effective interest ${rangeInWords(integrated)})`,
  );
  return [`Restricted parties above it: ${listed(interests, 4)}.`];
};

/** A party in sentences that may be quoted: its outcome, by which tests, its lists, what it reaches, and what is told of it. */
export const partySummary = (
  entity: Entity,
  { denials, lettings, ownership }: Beside,
  { screen, reach }: PartyDossierQuery,
): readonly string[] => {
  const [row] = screen.rows;
  const outcome = row?.outcome ? outcomeWords[outcomeOfServer[row.outcome]].word : 'not evaluated';
  const { total, hardware } = reach;
  const countries = [...new Set(hardware.nodes.flatMap(node => node.countries))].map(countryInWords);
  const where = countries.length === 0 ? '' : `, in ${listed(countries)}`;
  const uncounted = total.uncounted === 0 ? '' : `; of ${total.uncounted} no number is reported`;
  const amounts = amountsInWords(total);
  const gets = `${counted(total.hardwareCount, 'fleet, site or lease', 'fleets, sites or leases')}${where}`;
  return [
    `${entity.name}: ${outcome} (against ${screen.restricted.map(countryInWords).join(', ')}), as of ${screen.asOf}.`,
    testsInWords(row?.tests ?? []),
    ...ownersInWords(ownership),
    row && row.listings.length > 0
      ? `On: ${row.listings.map(listingInWords).join('; ')}.`
      : `On no list that is loaded: ${listsInWords(screen.lists)}.`,
    total.hardwareCount === 0
      ? 'No reported chain leads from any hardware to it.'
      : `Chains lead to it from ${gets}${amounts === undefined ? '' : `: ${amounts}`}${uncounted}.`,
    ...(grantedBy(entity) === 0 ? [] : [lettingInWords(grantedBy(entity), lettings)]),
    recordInWords(entity, denials),
  ].filter(sentence => sentence !== '');
};

/** Hardware in sentences that may be quoted: who reaches it, by whom it is held, and what is told of it. */
export const hardwareSummary = (
  entity: Entity,
  denials: number,
  { accessChains: found }: HardwareDossierQuery,
): readonly string[] => {
  const { parties, holders, chainCount, truncated, asOf } = found;
  const chains = `${truncated ? 'at least ' : ''}${counted(chainCount, 'chain')}`;
  const places = entity.place ? ` (${entity.place.countries.map(countryInWords).join(', ')})` : ' (place not reported)';
  const led = chainCount === 1 ? 'leads' : 'lead';
  return [
    parties.length === 0
      ? `${entity.name}${places}: no reported chain leads to a restricted party, as of ${asOf}.`
      : `${entity.name}${places}: ${chains} ${led} to ${listed(parties.map(({ name }) => quoted(name)))}, as of ${asOf}.`,
    holders.length === 0
      ? 'Nobody is reported to own, lease, operate or use it.'
      : `Held by ${listed(holders.map(holder => quoted(holder.entity.name)))}.`,
    recordInWords(entity, denials),
  ];
};
