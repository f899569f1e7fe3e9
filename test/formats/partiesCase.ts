/** A case with one of each relation that other formats can say, and some that none of them can. */
export const partiesCase = `case: { id: parties, title: Parties, status: reported, summary: Invented., jurisdictions: [MY, CN] }
entities:
  - { id: firm-top, kind: Firm, name: "Top, \\"Quay\\" & Sons", nameOriginal: 顶峰集团, aliases: ["Top; Quay", Top Group], headquarters: CN, incorporatedIn: KY, founded: 2019-04, identifiers: ["5493001KJTIIGC8Y1R12", "GB-COH-00123456"] }
  - { id: firm-mid, kind: Firm, name: Mid Holdings Ltd, headquarters: SG, dissolved: '2025' }
  - { id: firm-low, kind: Firm, name: Low Sdn Bhd, headquarters: MY }
  - { id: person-x, kind: National, name: A director (not named), role: director, citizenship: [CN, SG] }
  - { id: body-y, kind: PublicBody, name: Ministry of Boats, country: CN }
  - { id: body-listing, kind: PublicBody, name: Bureau of Lists, country: US }
  - { id: fleet-z, kind: GpuFleet, name: Fleet, country: MY }
  - { id: lease-z, kind: Lease, name: Lease of the fleet }
  - { id: trip-z, kind: Trip, name: A trip with drives, origin: CN, destination: MY }
sources:
  - { id: s-p, kind: press, title: "Boats, and more", publisher: Harbour Daily, url: "https://daily.example/boats", published: 2026-01-15, datePrecision: day }
claims:
  - { id: cl-p-1, status: registered, statement: A., source: s-p, relation: { kind: OWNS, from: firm-top, to: firm-mid, shareMin: 25, shareMax: 50, shareMinExclusive: true, votingMin: 50, votingMax: 75, votingMinExclusive: true, votingMaxExclusive: true, start: 2024-03 } }
  - { id: cl-p-2, status: reported, statement: B., source: s-p, relation: { kind: OWNS, from: firm-mid, to: firm-low, shareMin: 51, shareMax: 51, start: 2023-01-31, end: '2024' } }
  - { id: cl-p-3, status: reported, statement: C., source: s-p, relation: { kind: OWNS, from: firm-mid, to: firm-low, shareMin: 33.4, shareMax: 33.4, start: '2025' } }
  - { id: cl-p-4, status: reported, statement: D., source: s-p, relation: { kind: OWNS, from: body-y, to: firm-top } }
  - { id: cl-p-5, status: reported, statement: E., source: s-p, relation: { kind: OWNS, from: body-y, to: firm-low, shareMin: 10 } }
  - { id: cl-p-6, status: reported, statement: F., source: s-p, relation: { kind: CONTROLS, from: firm-top, to: firm-low, means: board } }
  - { id: cl-p-7, status: reported, statement: G., source: s-p, relation: { kind: CONTROLS, from: firm-mid, to: firm-low, means: contract } }
  - { id: cl-p-8, status: reported, statement: H., source: s-p, relation: { kind: DIRECTS, from: person-x, to: firm-top, role: chair } }
  - { id: cl-p-9, status: reported, statement: I., source: s-p, relation: { kind: EMPLOYS, from: firm-low, to: person-x } }
  - { id: cl-p-10, status: reported, statement: J., source: s-p, relation: { kind: LISTS, from: body-listing, to: firm-top, list: Entity List, start: 2025-06 } }
  - { id: cl-p-11, status: reported, statement: K., source: s-p, relation: { kind: OPERATES, from: firm-low, to: fleet-z } }
  - { id: cl-p-12, status: reported, statement: L., source: s-p, relation: { kind: GRANTS, from: firm-low, to: lease-z } }
  - { id: cl-p-13, status: reported, statement: M., source: s-p, relation: { kind: TAKES, from: firm-top, to: lease-z } }
  - { id: cl-p-14, status: reported, statement: N., source: s-p, relation: { kind: COVERS, from: lease-z, to: fleet-z, servers: 300 } }
`;
