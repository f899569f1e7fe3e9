import { z } from 'zod';
import {
  ChainsDocument,
  DossierDocument,
  EvidenceDocument,
  OwnershipDocument,
  ReachDocument,
  RuleCheckDocument,
  SearchDocument,
} from '../../clients/generated/questions.ts';

/** One question that a language model may ask: its input, and the question of GraphQL that answers it. */
export type Tool = {
  readonly name: string;
  readonly description: string;
  readonly input: Readonly<Record<string, z.ZodType>>;
  readonly question: { readonly toString: () => string };
};

const date = (what: string) =>
  z.string().optional().describe(`${what}: 2025, 2025-03 or 2025-03-04; today unless given`);
const clocks = { asOf: date('The day about which is asked'), knownBy: date('The day up to which sources count') };
const id = (what: string) => z.string().min(1).describe(`Id of ${what}; find one with search`);
const first = z.number().int().min(1).max(50).default(10).describe('How many are listed');
const country = (what: string) =>
  z.string().length(2).optional().describe(`${what}, ISO 3166-1 alpha-2; left out: not reported`);

/** In the order in which a question usually goes: find, look, ask, cite. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    description:
      'Finds firms, persons, public bodies, sites, fleets, leases, cases, gaps and claims by name or text, best first, with why each was found.',
    input: { text: z.string().min(1).max(500).describe('A name, in any script, or words of a claim'), first },
    question: SearchDocument,
  },
  {
    name: 'dossier',
    description:
      'All that is recorded of one entity: properties with the claims behind each, cases, gaps, tests of who is behind a party, and the loaded lists it stands on.',
    input: { id: id('an entity'), ...clocks },
    question: DossierDocument,
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
    question: ReachDocument,
  },
  {
    name: 'chains',
    description:
      'The chains of ownership, control, lease and use through which parties of restricted jurisdictions get to use a fleet, site, lease, shipment or the hardware of a case, with the claims behind each step, and where the record ends.',
    input: { target: id('a fleet, site, lease, shipment or case'), first, ...clocks },
    question: ChainsDocument,
  },
  {
    name: 'ownership',
    description:
      'Everyone above one firm: shares and votes as ranges, effective interest, control, ultimate parents, what nobody is reported to hold, and the tests with their reasons.',
    input: { firm: id('a firm'), first, ...clocks },
    question: OwnershipDocument,
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
    question: RuleCheckDocument,
  },
  {
    name: 'evidence',
    description: 'The claims behind one relation, with those that answer or contradict them, and the source of each.',
    input: { relation: id('a relation, as other answers give it'), ...clocks },
    question: EvidenceDocument,
  },
];
