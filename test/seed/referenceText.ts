/** Sound reference files in which each kind of record stands once; the tables of faults spoil them. */
export const soundRules = `metrics:
  - { id: tpp, label: TPP, hardware: tpp, unit: TOPS x bits, meaning: Total processing performance., source: s-a }
  - { id: listed, label: share held, unit: share, meaning: Held by listed parties., source: s-a }
record: { readTo: '2026-10-03', note: The latest source., source: s-a }
lists:
  - { name: Entity List, edition: '2026-07-31', reviewBy: '2026-10-31', source: s-a }
destinationGroups:
  - { id: embargoed, name: Under embargo, members: [CN, { code: NI, from: '2024-03-15' }], complete: true, source: s-a }
rules:
  - id: rule-a
    kind: ControlRule
    shortName: Rule A
    title: First rule
    issuer: body-a
    announced: '2022-10-07'
    inForce:
      - { from: '2022-10-07', to: '2023-11-16', certainty: undetermined }
    stages:
      - { from: '2022-10-21', what: chips, tests: [a.1] }
    states:
      - { date: '2022-10-07', state: effective }
      - { date: '2023-11-17', state: superseded, by: rule-b }
      - { date: '2023-12-01', event: a hearing }
    scope: { destinations: [embargoed, MO], headquarters: embargoed, acts: [export, transfer], remoteAccess: outside }
    tests:
      - { id: a.1, all: [{ metric: tpp, op: '>=', value: 4800 }] }
    exclusion: { id: Note 2, all: [{ field: datacenter, op: '=', value: false }] }
    exceptions:
      - { id: NAC, effect: a notice, eligible: [{ tests: [a.1], datacenter: true }], notice: { destinations: [embargoed], headquarters: [embargoed] } }
    headquartersTest: { citation: 15 CFR 744.23, from: '2023-11-17', tests: [a.1], text: Follows the seat., source: s-a }
    practice: [{ date: '2024-01', text: A licence was granted., source: s-a }]
    expiries: [{ date: '2027-04-06', what: a leave, source: s-a }]
    status: official-statement
    sources: [s-a]
  - id: rule-b
    kind: ControlRule
    title: Second rule
    scope: { restates: rule-a, lists: [Entity List, { list: Entity List, covers: some }], reaching: { model: hw-a, metrics: [tpp] } }
    status: official-statement
    sources: [s-a]
licenceMatrix:
  rule: rule-a
  from: '2023-11-17'
  to: '2026-01-14'
  asDescribed: '2023-12'
  source: s-a
  rows:
    - { class: a, destination: embargoed, nacEligible: false, tests: [a.1], in: [embargoed], licence: required }
`;

export const soundHardware = `method: { tpp: largest peak times bits }
attribution: A data set
models:
  - id: hw-a
    kind: HardwareModel
    name: Model A
    released: '2020-05'
    datacenter: true
    densePeak: { precision: INT8, teraOps: 624, bits: 8 }
    tppRange: [4000, 4992]
    estimate: true
    sources: [s-a]
`;

export const soundTrade = `caveats: [Codes mix goods.]
flows:
  - id: flow-a
    kind: TradeFlow
    name: A to B
    exporter: TW
    importer: MY
    status: reported
    sources: [s-a]
    observations:
      - { id: obs-a, kind: TradeObservation, period: '2025-01/2025-04', valueUsd: 5, source: s-a }
    conflicts:
      - { valueUsd: 6, load: false, readings: [{ period: '2024-03', sources: [s-a] }], text: Two outlets disagree. }
context:
  series:
    - { id: ctx-a, what: all goods, reporter: X, currency: USD, status: reported, points: [{ period: '2024', value: 7, sources: [s-a] }] }
foundingFigures:
  - { valueUsd: 5, resolved: true, period: '2025-03', observation: obs-a, source: s-a, how: Equal. }
onset: { period: '2023-11', sources: [s-a], conflict: { period: '2023-12', sources: [s-a] } }
howToGetTheSeries:
  - { what: A query, facts: By month, source: s-a }
`;

export const soundRest = `sources:
  - { id: s-a, title: A, publisher: P, datePrecision: unknown, kind: press }
`;
export const soundEntities = `entities:
  - { id: body-a, kind: PublicBody, name: Agency }
  - { id: jur-tw, kind: Jurisdiction, name: Taiwan, code: TW }
  - { id: jur-my, kind: Jurisdiction, name: Malaysia, code: MY }
`;
