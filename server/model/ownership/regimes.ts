import { type Day, never } from '../../../domain/dates.ts';

/** How a regime read from a day on: data, so that another reading needs no code. */
export type RegimeEdition = {
  readonly from: string;
  /** Per cent. */
  readonly threshold: number;
  /** True: the threshold itself is enough ("50 or more"); false: "more than 50". */
  readonly thresholdIncluded: boolean;
  /** True: the holdings of all restricted parties are added up; false: each party counts alone. */
  readonly aggregated: boolean;
  /** True: control by a restricted party covers a firm too, whatever it owns. */
  readonly orControl: boolean;
  readonly source: { readonly title: string; readonly url: string };
};

type Regime = { readonly name: string; readonly editions: readonly [RegimeEdition, ...RegimeEdition[]] };

/** In every one of them a covered firm passes its whole holding on (aggregation with reset at each tier). */
export const regimes = {
  us: {
    name: 'United States: 50 Percent Rule (OFAC; read alike by the Affiliates Rule of BIS)',
    editions: [
      {
        from: '2008-02-14',
        threshold: 50,
        thresholdIncluded: true,
        aggregated: false,
        orControl: false,
        source: {
          title: 'OFAC guidance of 14 February 2008, as told by Lexology',
          url: 'https://www.lexology.com/library/detail.aspx?g=c1722ac2-8e5c-474c-815a-69d91ed43328',
        },
      },
      {
        from: '2014-08-13',
        threshold: 50,
        thresholdIncluded: true,
        aggregated: true,
        orControl: false,
        source: { title: 'OFAC, FAQ 401', url: 'https://ofac.treasury.gov/faqs/401' },
      },
    ],
  },
  eu: {
    name: 'European Union: ownership or control',
    editions: [
      {
        from: '2022-03-20',
        threshold: 50,
        thresholdIncluded: false,
        aggregated: true,
        orControl: true,
        source: {
          title: 'European Commission, FAQ on aggregation, as told by Eversheds Sutherland, 25 March 2022',
          url: 'https://www.eversheds-sutherland.com/global/en/what/articles/index.page?ArticleID=en/Financial-services-and-dispute-investigation/Ownership_control_and_aggregation',
        },
      },
      {
        from: '2024-07-03',
        threshold: 50,
        thresholdIncluded: true,
        aggregated: true,
        orControl: true,
        source: {
          title: 'Council of the European Union, EU Best Practices, as told by Skadden, September 2024',
          url: 'https://skadden.com/insights/publications/2024/09/eu-updates-sanctions-best-practices',
        },
      },
    ],
  },
  uk: {
    name: 'United Kingdom: ownership or control',
    editions: [
      {
        from: '2022-03-23',
        threshold: 50,
        thresholdIncluded: false,
        aggregated: false,
        orControl: true,
        source: {
          title: 'OFSI, general guidance, as told by the National Law Review',
          url: 'https://natlawreview.com/article/uk-russian-sanctions-updated-guidance-ownership-and-control',
        },
      },
    ],
  },
} as const satisfies Record<string, Regime>;

export type RegimeId = keyof typeof regimes;
export const regimeIds = Object.keys(regimes) as readonly RegimeId[];
export const isRegimeId = (id: string): id is RegimeId => Object.hasOwn(regimes, id);
export const defaultRegime: RegimeId = 'us';

/** One edition of a regime with the regime's id and name. */
export type RegimeReading = RegimeEdition & { readonly id: RegimeId; readonly name: string };

/** A regime as it read on a day; before its first edition, as that one read. */
export const regimeAt = (id: RegimeId, day: Day = never): RegimeReading => {
  const { name, editions }: Regime = regimes[id];
  return { id, name, ...(editions.findLast(({ from }) => from <= day) ?? editions[0]) };
};

/** `50 % or more, holdings of all restricted parties added up, or control`. */
export const regimeInWords = ({ threshold, thresholdIncluded, aggregated, orControl }: RegimeEdition): string =>
  [
    thresholdIncluded ? `${threshold} % or more` : `more than ${threshold} %`,
    aggregated ? 'holdings of all restricted parties added up' : 'each restricted party alone',
    ...(orControl ? ['or control'] : []),
  ].join(', ');
