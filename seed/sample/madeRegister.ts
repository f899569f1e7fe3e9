import { type Draw, drawFrom } from './draw.ts';
import { nameMaker } from './madeNames.ts';

const day = '2026-11-01';
/** Countries by how many of the firms stand there. */
const countries = 'MY MY MY MY SG SG SG GB GB AE AE DE US US CN CN HK'.split(' ');
const reasons = [
  'unknown',
  'noBeneficialOwners',
  'subjectExemptFromDisclosure',
  'interestedPartyHasNotProvidedInformation',
];
/** Bands as registers state them, with what they may come to at the most. */
const bands = [
  { share: { exclusiveMinimum: 25, maximum: 50 }, most: 50 },
  { share: { exclusiveMinimum: 50, exclusiveMaximum: 75 }, most: 75 },
  { share: { minimum: 75, maximum: 100 }, most: 100 },
] as const;

type Holding = { readonly owner: string; readonly share: object; readonly isClosed: boolean };
type Firm = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly law: string;
  readonly seat: string;
  readonly holdings: readonly Holding[];
  readonly board?: string;
  readonly reason?: string;
};

export type MadeRegister = {
  /** Statements of BODS 0.4. */
  readonly statements: readonly object[];
  /** Names to screen: of firms of the register as others write them, and of some that are not in it. */
  readonly names: readonly string[];
};

/** The owners of a firm among those that stand above it: together 100 per cent at the most, the rest unreported. */
const holdingsOf = (draw: Draw, above: readonly string[]): readonly Holding[] => {
  const holdings: Holding[] = [];
  let left = 100;
  while (above.length > 0 && holdings.length < 4 && left >= 10 && !(holdings.length > 0 && draw.isOneIn(3))) {
    const owner = draw.of(above);
    if (holdings.some(holding => holding.owner === owner)) continue;
    const fitting = bands.filter(({ most }) => most <= left);
    const band = draw.isOneIn(2) && fitting.length > 0 ? draw.of(fitting) : undefined;
    const exact = Math.min(left, draw.of([10, 20, 25, 33.4, 49, 50, 51, 60, 80, 100]));
    holdings.push({ owner, share: band?.share ?? { exact }, isClosed: draw.isOneIn(30) });
    left -= band?.most ?? exact;
  }
  return holdings;
};

const padded = (number: number): string => String(number).padStart(6, '0');

const firmsOf = (draw: Draw, count: number, persons: readonly string[]): readonly Firm[] => {
  const named = nameMaker(draw);
  const roots = Math.max(1, Math.floor(count / 25));
  const firms: Firm[] = [];
  for (let i = 0; i < count; i += 1) {
    const law = draw.of(countries);
    const above = i < roots ? persons : firms.slice(Math.max(0, i - 300), i).map(({ id }) => id);
    const isOpen = draw.isOneIn(12);
    firms.push({
      ...{ id: `firm-${padded(i)}`, ...named(law), law, seat: draw.isOneIn(15) ? draw.of(countries) : law },
      holdings: isOpen ? [] : holdingsOf(draw, above),
      ...(isOpen ? { reason: draw.of(reasons) } : {}),
      ...(i >= roots && draw.isOneIn(20) ? { board: draw.of(above) } : {}),
    });
  }
  return firms;
};

/** Firms with a ring of ownership drawn into every hundredth: one that it owns holds 10 per cent of it. */
const withRings = (firms: readonly Firm[]): readonly Firm[] => {
  const owned = new Map<string, string>();
  for (const { id, holdings } of firms) for (const { owner, isClosed } of holdings) if (!isClosed) owned.set(owner, id);
  return firms.map((firm, i) => {
    const below = owned.get(firm.id);
    if (i % 100 !== 7 || below === undefined) return firm;
    return { ...firm, holdings: [{ owner: below, share: { exact: 10 }, isClosed: false }] };
  });
};

const statement = (
  record: string,
  recordType: string,
  subject: string,
  recordDetails: object,
  recordStatus = 'new',
) => ({
  statementId: `invented-register-of-throughline-${record}`,
  ...{ declarationSubject: subject, statementDate: day, recordId: record, recordType, recordStatus },
  publicationDetails: { publicationDate: day, bodsVersion: '0.4', publisher: { name: 'Invented Register' } },
  source: { type: ['officialRegister'], url: 'https://register.example' },
  recordDetails: { isComponent: false, ...recordDetails },
});

const place = (code: string) => ({ code, name: code });

const statementsOf = ({ id, name, law, seat, holdings, board, reason }: Firm): readonly object[] => {
  const relation = (record: string, interestedParty: unknown, interests: readonly object[], isClosed = false) =>
    statement(record, 'relationship', id, { subject: id, interestedParty, interests }, isClosed ? 'closed' : 'new');
  const interest = (type: string, more: object = {}) => ({
    type,
    directOrIndirect: 'direct',
    startDate: '2023-05-01',
    ...more,
  });
  return [
    statement(id, 'entity', id, {
      ...{ entityType: { type: 'registeredEntity' }, name, jurisdiction: place(law) },
      addresses: [{ type: 'business', country: place(seat) }],
      identifiers: [{ scheme: `${law}-INVENTED`, id: id.replace('firm-', '') }],
    }),
    ...holdings.map(({ owner, share, isClosed }, i) =>
      relation(
        `${id}-own-${i}`,
        owner,
        [interest('shareholding', { share, ...(isClosed ? { endDate: '2025-06-30' } : {}) })],
        isClosed,
      ),
    ),
    ...(board === undefined ? [] : [relation(`${id}-board`, board, [interest('appointmentOfBoard')])]),
    ...(reason === undefined ? [] : [relation(`${id}-answer`, { reason }, [])]),
  ];
};

/** Of every name a different spelling, as lists of customers have them. */
const asWritten = ({ name, short }: Firm, i: number): string =>
  [name, short, name.toUpperCase(), `${short} Group`][i % 4] ?? name;

/**
 * A register of owners that is made from a seed, with invented names: chains and rings of ownership, bands with open ends,
 * holdings that have ended, unnamed persons, and answers in place of owners. Made up, so that nobody real stands in it.
 */
export const madeRegister = (seed: number, count: number): MadeRegister => {
  const draw = drawFrom(seed);
  const persons = Array.from({ length: Math.max(2, Math.floor(count / 20)) }, (_, i) => `person-${padded(i)}`);
  const people = persons.map(id =>
    statement(id, 'person', id, { personType: 'anonymousPerson', nationalities: [place(draw.of(countries))] }),
  );
  const firms = withRings(firmsOf(draw, count, persons));
  const outside = nameMaker(drawFrom(seed + 1));
  const step = Math.max(1, Math.floor(count / 70));
  const inside = firms.filter((_, i) => i % step === 0).slice(0, 70);
  // Subjects and holders stand before what relates them.
  const all = firms.flatMap(statementsOf);
  const isEntity = (one: object): boolean => 'recordType' in one && one.recordType === 'entity';
  return {
    statements: [...people, ...all.filter(isEntity), ...all.filter(one => !isEntity(one))],
    names: [...inside.map(asWritten), ...Array.from({ length: 100 - inside.length }, () => outside('MY').name)],
  };
};
