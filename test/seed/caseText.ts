/** A small sound case, to be spoilt in one place. */
export const soundCase = `case:
  id: harbour
  title: Harbour
  status: reported
  summary: A firm rents servers.
  jurisdictions: [MY, CN]
entities:
  - { id: firm-a, kind: Firm, name: A, headquarters: CN, founded: '2020', dissolved: '2024' }
  - { id: firm-b, kind: Firm, name: B }
  - { id: fleet-a, kind: GpuFleet, name: Fleet }
  - { id: lease-a, kind: Lease, name: Lease, service: cloud }
claims:
  - id: cl-1
    status: reported
    statement: A owns between a third and a half of B.
    source: s-paper
    date: '2025-03-04'
    relation: { kind: OWNS, from: firm-a, to: firm-b, shareMin: 33, shareMax: 50, start: '2021', end: '2025-01' }
  - id: cl-2
    status: reported
    statement: The lease covers some 300 servers.
    source: s-paper
    relation: { kind: COVERS, from: lease-a, to: fleet-a, servers: 300, approximate: true }
  - id: cl-3
    status: reported
    statement: The fleet has at least 2,400 GPUs.
    source: s-paper
    property: { of: fleet-a, name: gpus, value: 2400, bound: at-least }
  - id: cl-4
    status: denied
    statement: B says that A owns nothing of it.
    source: s-paper
    about: [firm-a, firm-b]
    answers: cl-1
    note: A reply.
`;

export const soundSources = `originals:
  - { id: o-wire, title: A wire story }
sources:
  - { id: s-paper, title: Title, publisher: Paper, url: 'https://paper.example/a', published: '2025-03', datePrecision: month, lang: en, kind: press, original: o-wire }
`;

/** A second case that speaks of the same relation and of a claim of the first. */
export const otherCase = `case: { id: quay, title: Quay, status: reported, summary: Another view., jurisdictions: [MY] }
claims:
  - id: cl-q1
    status: registered
    statement: The register has A at 45 per cent of B.
    source: s-paper
    relation: { kind: OWNS, from: firm-a, to: firm-b, shareMin: 45, start: '2021' }
  - id: cl-q2
    status: denied
    statement: The lease covers nothing.
    source: s-paper
    about: [lease-a]
    answers: cl-2
`;

export const trade = `flows:
  - id: flow-a
    kind: TradeFlow
    name: Taiwan to Malaysia
    exporter: TW
    importer: MY
    status: reported
    sources: [s-paper]
    observations:
      - { id: obs-a, kind: TradeObservation, period: '2025-03', valueUsd: 5, source: s-paper }
`;
