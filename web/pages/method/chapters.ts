/** One part of the page about the method: what is computed, and where it ends. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly limits: readonly string[];
};

export const beforeTests: readonly Chapter[] = [
  {
    id: 'claims',
    title: 'Claims and sources',
    text: [
      'Every relation and every property comes from claims: what one source says, in our own words, with a status. The status is the strength of the source, never the truth of the claim.',
      'Where claims differ, the value with the strongest status counts, and all values are shown. A denial or a conflict marks what it concerns as disputed and removes nothing.',
    ],
    limits: [
      'The record holds what was read. What no source reports is unknown, and never counted as no or as 0.',
      'Sources that repeat one original count once; that two sources are independent is judged from what they say of themselves.',
    ],
  },
  {
    id: 'dates',
    title: 'Two dates',
    text: [
      '“As of” is the day asked about; “Known as of” is the day up to which sources count. A lease reported in June about March appears on 1 April only where “Known as of” is June or later.',
      'A relation is certain on every day for which the reports leave no doubt, presumed where it began and no end is reported, and possible where its dates or a weaker source leave it open.',
    ],
    limits: ['A partial date such as 2025-03 means some day in that month: what holds on a part of it is possible.'],
  },
  {
    id: 'chains',
    title: 'Access chains and chokepoints',
    text: [
      'A chain leads from hardware to a restricted party over leases, ownership, control, use or personnel. It is as strong as its weakest step.',
      'Example: Birch in Singapore owns 100 servers and leases them to Cedar in Malaysia; Alder in China owns 60 % of Cedar. One chain leads from the servers, under the lease, over Cedar, to Alder. To end the lease, or Cedar’s ownership by Alder, ends all access: these are its chokepoints.',
    ],
    limits: [
      'A chain says that access is reported to have been possible on that way. It does not say that it was used, or that it broke a law.',
      'Long answers are cut, and say where.',
    ],
  },
];

export const afterTests: readonly Chapter[] = [
  {
    id: 'use',
    title: 'Use over time',
    text: [
      'Servers and GPUs are multiplied by the days on which a restricted party may have used them. The least and the most are the ends over everything that the reports allow, and nothing is counted twice.',
    ],
    limits: ['Hardware without a reported number is left uncounted, and said to be.'],
  },
  {
    id: 'rules',
    title: 'Rules',
    text: [
      'A rule is dated data: when it was announced, took effect, was suspended or rescinded; the hardware, places and parties that it names. The same functions apply each rule to each model, destination and holder, and say which clause decides.',
    ],
    limits: [
      'Rules are paraphrased. Practice, case law, knowledge of the parties and most exceptions are outside the data.',
      'The rules were read up to the day that the page names; what changed later is not recorded.',
    ],
  },
  {
    id: 'screening',
    title: 'Screening',
    text: [
      'A name is compared with all recorded names in any script. A match that differs only in spelling, legal form or script is taken; any other is a candidate that a person decides on.',
      'Example: “Alder Technology Co., Ltd.” and “ALDER TECHNOLOGY” match but for the legal form. “Alder Logistics” is at most a candidate.',
    ],
    limits: [
      'A name that is not recorded may still be restricted: only the lists that are named as loaded were compared.',
    ],
  },
  {
    id: 'trade',
    title: 'Trade statistics',
    text: [
      'The expected value of a month is the median of the twelve months before, with the effect of the calendar month and the usual growth. Values outside 3.5 robust standard deviations are anomalies.',
    ],
    limits: [
      'A customs code mixes goods; an anomaly is not an explanation, and proximity to the date of a rule is not causation.',
    ],
  },
];
