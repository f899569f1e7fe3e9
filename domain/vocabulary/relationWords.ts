import type { RelationKind } from './kinds.ts';

/** The words for a kind of relation. */
type RelationWords = {
  /** What the actor does, and what is done to the thing. */
  readonly verbs: readonly [active: string, passive: string];
  /** Headings of a list of such relations: of an entity at the start, and of one at the end. */
  readonly headings: readonly [from: string, to: string];
  /** What an entity is in a case where a claim states such a relation from it, or to it. */
  readonly roles: readonly [from: string, to: string];
};

export const relationWords: Readonly<Record<RelationKind, RelationWords>> = {
  OWNS: { verbs: ['owns', 'owned by'], headings: ['Owns', 'Owned by'], roles: ['owner', 'owned'] },
  CONTROLS: {
    verbs: ['controls', 'controlled by'],
    headings: ['Controls', 'Controlled by'],
    roles: ['in control', 'controlled'],
  },
  DIRECTS: {
    verbs: ['is a director of', 'directed by'],
    headings: ['Director of', 'Directors'],
    roles: ['director', 'directed'],
  },
  EMPLOYS: { verbs: ['employs', 'employed by'], headings: ['Employs', 'Employed by'], roles: ['employer', 'employed'] },
  OPERATES: {
    verbs: ['operates', 'operated by'],
    headings: ['Operates', 'Operated by'],
    roles: ['operator', 'operated'],
  },
  HOSTS: { verbs: ['houses', 'housed in'], headings: ['Houses', 'Stands in'], roles: ['site', 'housed'] },
  GRANTS: {
    verbs: ['grants', 'granted by'],
    headings: ['Grants as lessor', 'Granted by'],
    roles: ['lessor', 'granted'],
  },
  TAKES: { verbs: ['takes', 'leased to'], headings: ['Lessee under', 'Leased to'], roles: ['lessee', 'taken'] },
  COVERS: { verbs: ['covers', 'under lease'], headings: ['Covers', 'Under lease'], roles: ['lease', 'leased'] },
  USES: { verbs: ['uses', 'used by'], headings: ['Uses', 'Used by'], roles: ['user', 'used'] },
  EQUIPPED_WITH: {
    verbs: ['is equipped with', 'fitted in'],
    headings: ['Equipped with', 'Part of'],
    roles: ['equipped', 'hardware'],
  },
  SUPPLIES: {
    verbs: ['supplies', 'supplied by'],
    headings: ['Supplies', 'Supplied by'],
    roles: ['supplier', 'supplied'],
  },
  RECEIVES: {
    verbs: ['receives', 'received by'],
    headings: ['Receives', 'Received by'],
    roles: ['receiver', 'received'],
  },
  CARRIES: { verbs: ['carries', 'carried by'], headings: ['Carries', 'Carried by'], roles: ['shipment', 'carried'] },
  PAYS: { verbs: ['pays', 'paid by'], headings: ['Pays', 'Paid by'], roles: ['payer', 'paid'] },
  MAKES_TRIP: { verbs: ['makes', 'made by'], headings: ['Makes the trip', 'Made by'], roles: ['traveller', 'trip'] },
  VISITS: { verbs: ['leads to', 'visited on'], headings: ['Leads to', 'Visited on'], roles: ['trip', 'visited'] },
  LISTS: { verbs: ['lists', 'listed by'], headings: ['Lists', 'Listed by'], roles: ['listing authority', 'listed'] },
  EXPORTS: { verbs: ['exports', 'exported by'], headings: ['Exports', 'Exported by'], roles: ['exporter', 'exported'] },
  IMPORTS: { verbs: ['imports', 'imported by'], headings: ['Imports', 'Imported by'], roles: ['importer', 'imported'] },
  OBSERVED: { verbs: ['has the value', 'a value of'], headings: ['Values', 'Value of'], roles: ['flow', 'value'] },
  PARTY_TO: { verbs: ['is a party to', 'involves'], headings: ['Party to', 'Parties'], roles: ['party', 'case'] },
};
