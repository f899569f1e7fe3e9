type Term = { readonly word: string; readonly meaning: string };

/** Terms of the method: tooltips and the glossary read them here. */
export const terms = {
  asOf: { word: 'As of', meaning: 'What was in place on this day' },
  knownBy: {
    word: 'Known as of',
    meaning:
      'Only sources published on or before this day; a source dated to a month counts from the end of it, an undated one from the day it was read',
  },
  claim: { word: 'claim', meaning: 'What one source says, in our own words, with its status.' },
  disputed: { word: 'disputed', meaning: 'A claim behind it is denied, or conflicts with another.' },
  independent: { word: 'independent sources', meaning: 'Sources that repeat one original count once.' },
  restrictedParty: {
    word: 'restricted party',
    meaning:
      'A firm with its headquarters, a public body with its country, or a person with a citizenship in a restricted jurisdiction: China, Hong Kong or Macau unless others are asked for.',
  },
  holder: { word: 'holder', meaning: 'Who owns, leases, operates or uses the hardware.' },
  chain: {
    word: 'access chain',
    meaning:
      'A path of relations from hardware to a restricted party, over leases, ownership, control, use or personnel.',
  },
  sublease: { word: 'sublease', meaning: 'A lease granted by the lessee of another lease over the same hardware.' },
  openEnd: { word: 'open end', meaning: 'A point at which no source reports what leads on.' },
  chokepoints: {
    word: 'chokepoints',
    meaning: 'Minimal combinations of relations whose end would end all access (minimum cuts).',
  },
  hypothesis: {
    word: 'hypothesis',
    meaning: 'An answer with one relation supposed otherwise. It changes nothing that is recorded.',
  },
  ultimateParent: {
    word: 'ultimate parent',
    meaning: 'Who controls a firm and is controlled by nobody outside its own circle of ownership.',
  },
  coveredFirm: {
    word: 'covered firm',
    meaning:
      'A firm that restricted parties own far enough for the 50 Percent Rule; its whole holding counts one tier below.',
  },
  accountedFor: { word: 'accounted for', meaning: 'The part of the shares or votes whose holders are reported.' },
  ledger: {
    word: 'use over time',
    meaning:
      'Servers and GPUs × days of each restricted party, from the least to the most that the reports allow; nothing counts twice.',
  },
  route: {
    word: 'route',
    meaning: 'Shipments in which the receiver of one supplies the next; a missing step is shown as a gap.',
  },
  redFlag: { word: 'red flag', meaning: 'A sign of diversion that claims support; no finding about anybody.' },
  mirrorData: { word: 'mirror data', meaning: 'The exporter’s report of a trade flow beside the importer’s.' },
  structuralBreak: {
    word: 'structural break',
    meaning: 'A lasting change of level in a monthly series, after seasonal effects and steady growth are removed.',
  },
} as const satisfies Readonly<Record<string, Term>>;
