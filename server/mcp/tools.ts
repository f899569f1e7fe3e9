import { z } from 'zod';

/** One question that a language model may ask: its input, and the GraphQL document that answers it. */
export type Tool = {
  readonly name: string;
  readonly description: string;
  readonly input: Readonly<Record<string, z.ZodType>>;
  readonly document: string;
};

const date = (what: string) =>
  z.string().optional().describe(`${what}: 2025, 2025-03 or 2025-03-04; today unless given`);
const clocks = { asOf: date('The day about which is asked'), knownBy: date('The day up to which sources count') };
const id = (what: string) => z.string().min(1).describe(`Id of ${what}; find one with search`);
const first = z.number().int().min(1).max(50).default(10).describe('How many are listed');
const country = (what: string) =>
  z.string().length(2).optional().describe(`${what}, ISO 3166-1 alpha-2; left out: not reported`);

/** A source as it is cited. */
const citedSource = 'fragment CitedSource on Source { id title publisher url published accessed }';

/** A claim with its citation, and what `citedSource` is. */
const cited = `fragment Cited on Claim {
  id status statement date attributedTo
  source { id title publisher url published accessed }
}
${citedSource}`;

/** In the order in which a question usually goes: find, look, ask, cite. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    description:
      'Finds firms, persons, public bodies, sites, fleets, leases, cases, gaps and claims by name or text, best first, with why each was found.',
    input: { text: z.string().min(1).max(500).describe('A name, in any script, or words of a claim'), first },
    document: `query ($text: String!, $first: Int) {
  inventory { revision }
  search(text: $text, first: $first) {
    hits { score matched { field text how } entity { id kind name } }
    claims { claim { ...Cited } }
    gaps { gap { what detail sources { ...CitedSource } } }
    truncated
  }
}
${cited}`,
  },
  {
    name: 'dossier',
    description:
      'All that is recorded of one entity: properties with the claims behind each, cases, gaps, tests of who is behind a party, and the loaded lists it stands on.',
    input: { id: id('an entity'), ...clocks },
    document: `query ($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory { revision }
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    id kind name
    place { countries basis }
    restricted
    relationCounts { kind outgoing incoming }
    cases { id name }
    gaps { what detail sources { ...CitedSource } }
    propertyEvidence { name value conflicting claims { ...Cited } }
  }
  screen(ids: [$id], asOf: $asOf, knownBy: $knownBy) {
    asOf knownBy
    lists { name edition }
    rows { problem outcome restricted tests { test verdict note reasons { text sources { ...CitedSource } } } listings { id text } }
  }
}
${cited}`,
  },
  {
    name: 'reach',
    description:
      'From parties down: the firms below them and the hardware that they reach, with the strongest chain to each and the sources behind it.',
    input: {
      parties: z.array(z.string()).min(1).max(100).describe('Ids of firms, persons or public bodies'),
      first,
      ...clocks,
    },
    document: `query ($parties: [ID!], $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory { revision }
  reach(parties: $parties, asOf: $asOf, knownBy: $knownBy) {
    asOf knownBy text unread truncated
    total { hardwareCount heldCount uncounted servers { min max } gpus { min max } }
    hardware(first: $first) {
      totalCount
      nodes {
        hardware { id kind name } parties { id name } countries means certainty
        servers { min max } gpus { min max }
        chain { text status disputed steps { relation { id sources { ...CitedSource } } } }
      }
    }
    affiliates(first: $first) { totalCount nodes { firm { id name } verdict tier } }
  }
}
${citedSource}`,
  },
  {
    name: 'chains',
    description:
      'The chains of ownership, control, lease and use through which parties of restricted jurisdictions get to use a fleet, site, lease, shipment or the hardware of a case, with the claims behind each step, and where the record ends.',
    input: { target: id('a fleet, site, lease, shipment or case'), first, ...clocks },
    document: `query ($target: ID!, $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory { revision }
  accessChains(target: $target, asOf: $asOf, knownBy: $knownBy, first: $first) {
    asOf knownBy chainCount truncated unread
    chains {
      text certainty status disputed servers { min max } gpus { min max }
      steps { text certainty relation { id claims { ...Cited } } }
    }
    openEnds { text gaps { what detail sources { ...CitedSource } } }
    explanation { text sources { ...CitedSource } }
  }
}
${cited}`,
  },
  {
    name: 'ownership',
    description:
      'Everyone above one firm: shares and votes as ranges, effective interest, control, ultimate parents, what nobody is reported to hold, and the tests with their reasons.',
    input: { firm: id('a firm'), first, ...clocks },
    document: `query ($firm: ID!, $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory { revision }
  ownership(firm: $firm, asOf: $asOf, knownBy: $knownBy, first: $first) {
    asOf knownBy accountedFor ownerCount truncated
    owners { entity { id kind name } restricted share { min max minExclusive maxExclusive } integrated { min max } controls }
    ultimateParents { certainty entity { id name } }
    relations { id text status disputed certainty sources { ...CitedSource } }
    tests { test verdict note reasons { text sources { ...CitedSource } } }
    disagreement { text sources { ...CitedSource } }
  }
}
${citedSource}`,
  },
  {
    name: 'rule_check',
    description:
      'What each export-control rule known on a day asks of a sale, a lease or remote use, from model, destination and seats, each of which may be left out as not reported. Information with citations, never legal advice.',
    input: {
      model: z.string().optional().describe('Id of a hardware model; find one with search'),
      destination: country('Where the hardware goes or stands'),
      buyer: country('Seat of the buyer, lessee or remote user'),
      parent: country('Seat of its ultimate parent'),
      endUser: country('Seat of the end user'),
      way: z.enum(['SALE', 'LEASE', 'REMOTE']).default('SALE'),
      asOf: clocks.asOf,
    },
    document: `query ($model: ID, $destination: CountryCode, $buyer: CountryCode, $parent: CountryCode, $endUser: CountryCode, $way: AccessWay!, $asOf: PartialDate) {
  inventory { revision }
  checkRules(model: $model, destination: $destination, buyer: $buyer, parent: $parent, endUser: $endUser, way: $way, asOf: $asOf) {
    asOf
    rules {
      rule { id name } state inForce enforced meets test needed clause
      reasons { text sources { ...CitedSource } }
      alternatives { text }
    }
  }
}
${citedSource}`,
  },
  {
    name: 'evidence',
    description: 'The claims behind one relation, with those that answer or contradict them, and the source of each.',
    input: { relation: id('a relation, as other answers give it'), ...clocks },
    document: `query ($relation: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory { revision }
  relation(id: $relation, asOf: $asOf, knownBy: $knownBy) {
    id text status disputed certainty start end recorded lastConfirmed
    claims { ...Cited answeredBy { ...Cited } conflictsWith { ...Cited } }
  }
}
fragment Cited on Claim {
  id status statement date attributedTo
  source { id title publisher url published accessed }
}`,
  },
];
