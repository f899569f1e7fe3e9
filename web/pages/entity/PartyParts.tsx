import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { numberInWords } from '../../../domain/words.ts';
import { countryInWords, verdictWords } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import { listingInWords, listsInWords } from '../../features/record/recordWords.ts';
import { RegimeChooser } from '../../features/tests/RegimeChooser.tsx';
import { TestReasons } from '../../features/tests/TestReasons.tsx';
import { TestsTable } from '../../features/tests/TestsTable.tsx';
import { rangeInWords } from '../../features/tests/testWords.ts';
import type { EntityRefFragment, OwnershipChartQuery, PartyDossierQuery } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { CertaintyMark } from '../../ui/marks/StatusMark.tsx';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { OwnershipChart } from './chart/OwnershipChart.tsx';
import { DataTable } from './DataTable.tsx';
import { testColumns, testRows } from './fileColumns.ts';
import type { Column } from './Rows.tsx';
import { type About, TableFiles } from './TableFiles.tsx';

type Row = PartyDossierQuery['screen']['rows'][number];
type Affiliate = PartyDossierQuery['reach']['affiliates']['nodes'][number];
type Reached = PartyDossierQuery['reach']['hardware']['nodes'][number];
type Measure = Affiliate['interest'];

/** The verdict, the number where one is reported, and how much is accounted for. */
const measureInWords = ({ value, verdict, accountedFor }: Measure): string =>
  [
    verdictWords[verdict],
    ...(value === null ? [] : [rangeInWords(value)]),
    ...(accountedFor === null ? [] : [`${numberInWords(accountedFor)} % accounted for`]),
  ].join('; ');

/** Why the measure that comes nearest to a yes says so. */
const reasonOf = ({ verdict, interest, aggregation, control }: Affiliate): string | undefined =>
  [aggregation, interest, control]
    .find(measure => measure.verdict === verdict)
    ?.reasons.map(({ text }) => text)
    .join(' ') || undefined;

const affiliateColumns: readonly Column<Affiliate>[] = [
  { title: 'Firm', text: ({ firm }) => firm.name, cell: ({ firm }) => <EntityName entity={firm} /> },
  {
    title: 'Verdict',
    text: ({ verdict }) => verdictWords[verdict],
    cell: ({ verdict }) => <VerdictMark verdict={verdict} />,
  },
  { title: 'Tier', text: ({ tier }) => String(tier), isNumber: true },
  { title: 'Effective interest', text: ({ interest }) => measureInWords(interest) },
  { title: '50 Percent Rule', text: ({ aggregation }) => measureInWords(aggregation) },
  { title: 'Control', text: ({ control }) => measureInWords(control) },
  { title: 'Why', text: reasonOf },
];

const reachedColumns: readonly Column<Reached>[] = [
  {
    title: 'Hardware',
    text: ({ hardware }) => hardware.name,
    cell: ({ hardware }) => <EntityName entity={hardware} />,
  },
  {
    title: 'Country',
    text: ({ countries }) => (countries.length === 0 ? undefined : countries.map(countryInWords).join(', ')),
  },
  { title: 'By', text: ({ means }) => means.map(kind => relationWords[kind].verbs[0]).join(', ') },
  { title: 'Servers and GPUs', text: amountsInWords },
  {
    title: 'Certainty',
    text: ({ certainty }) => certainty.toLowerCase(),
    cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
  },
  {
    title: 'Last confirmed',
    text: ({ lastConfirmed }) => lastConfirmed ?? undefined,
    cell: ({ lastConfirmed }) => <DateText date={lastConfirmed} />,
  },
  { title: 'Cases', text: ({ cases }) => cases.map(({ title }) => title).join('; ') || undefined },
];

const listingColumns: readonly Column<Row['listings'][number]>[] = [
  { title: 'List', text: listingInWords },
  { title: 'Kept by', text: ({ from }) => from.name, cell: ({ from }) => <EntityName entity={from} /> },
  { title: 'Since', text: ({ start }) => start ?? undefined, cell: ({ start }) => <DateText date={start} /> },
];

type Props = {
  readonly entity: EntityRefFragment;
  readonly about: About;
  readonly data: PartyDossierQuery;
  /** Of a firm. */
  readonly ownership: OwnershipChartQuery['ownership'] | undefined;
};

/** Verdicts, lists, what the party owns and controls, and the hardware that it gets to. */
export const PartyParts = ({ entity, about, ownership, data: { screen, reach } }: Props) => {
  const [row] = screen.rows;
  const tested = row && row.tests.length > 0 ? [{ entity, tests: row.tests }] : [];
  return (
    <>
      {tested.length === 0 ? null : (
        <Section level={2} title="Tests">
          <RegimeChooser read={screen.regime} />
          <TestsTable caption="The tests of the party" parties={tested} strip />
          <TableFiles title="Tests" about={about} columns={testColumns} rows={testRows(tested)} />
        </Section>
      )}
      <DataTable title="Lists" about={about} columns={listingColumns} rows={row?.listings ?? []} idOf={({ id }) => id}>
        <p class="small quiet">
          Loaded lists: {listsInWords(screen.lists)}. {row?.listings.length === 0 ? 'It is on none of these. ' : ''}Of
          other lists nothing is said.
        </p>
      </DataTable>
      {ownership ? <OwnershipChart report={ownership} /> : null}
      <DataTable
        title="Owns and controls"
        about={about}
        columns={affiliateColumns}
        rows={reach.affiliates.nodes}
        total={reach.affiliates.totalCount}
        idOf={({ firm }) => firm.id}
      >
        {reach.affiliates.totalCount === 0 ? (
          <p class="quiet">No firm is reported in which it has a share or control.</p>
        ) : null}
      </DataTable>
      <DataTable
        title="Hardware reached"
        about={about}
        columns={reachedColumns}
        rows={reach.hardware.nodes}
        total={reach.hardware.totalCount}
        idOf={({ hardware }) => hardware.id}
      >
        <p class={reach.hardware.totalCount === 0 ? 'quiet' : undefined}>
          {reach.text} {reach.unread}
        </p>
      </DataTable>
      <TestReasons parties={tested} />
    </>
  );
};
