type Faults = readonly (readonly [what: string, from: string, to: string, found: string])[];

export const hardwareFaults: Faults = [
  ['a misspelt figure', 'densePeak:', 'densPeak:', 'unknown field: densPeak; did you mean densePeak?'],
  ['a misspelt part of a peak', 'teraOps: 624', 'teraops: 624', 'unknown field: teraops; did you mean teraOps?'],
  ['a peak without its bits', ', bits: 8', '', 'missing field: bits'],
  ['a peak in words', 'teraOps: 624', 'teraOps: many', 'not a number: many'],
  ['a range upside down', '[4000, 4992]', '[4992, 4000]', 'not a range: [4992,4000]; write [least, greatest]'],
  ['a range of three', '[4000, 4992]', '[1, 2, 3]', 'not a range: [1,2,3]'],
  ['a method that is no text', 'tpp: largest peak times bits', 'tpp: 5', 'not a text'],
  ['a model of another kind', 'kind: HardwareModel', 'kind: Hardware', 'unknown word: Hardware'],
];

export const tradeFaults: Faults = [
  [
    'a month that does not exist',
    "period: '2025-01/2025-04'",
    "period: '2025-01/2025-14'",
    'impossible period: 2025-01/2025-14',
  ],
  [
    'a period upside down',
    "period: '2025-01/2025-04'",
    "period: '2025-04/2025-01'",
    'impossible period: 2025-04/2025-01',
  ],
  ['a year without quotes', "{ period: '2024', value", '{ period: 2024, value', 'date without quotes: 2024'],
  ['a misspelt field of a conflict', 'readings:', 'reading:', 'unknown field: reading; did you mean readings?'],
  [
    'a reading without a source',
    "{ period: '2024-03', sources: [s-a] }",
    "{ period: '2024-03' }",
    'missing field: sources',
  ],
  ['a currency of one’s own', 'currency: USD', 'currency: dollars', 'unknown word: dollars'],
  ['a status of one’s own', 'currency: USD, status: reported', 'currency: USD, status: said', 'unknown word: said'],
  ['a founding figure in words', 'valueUsd: 5, resolved', 'valueUsd: five, resolved', 'not a number: five'],
  ['a misspelt note', 'onset:', 'onsets:', 'unknown field: onsets; did you mean onset?'],
  ['a caveat that is no text', 'caveats: [Codes mix goods.]', 'caveats: [5]', 'not a text: 5'],
  [
    'a source that does not exist',
    'facts: By month, source: s-a',
    'facts: By month, source: s-z',
    'unknown source: s-z',
  ],
];
