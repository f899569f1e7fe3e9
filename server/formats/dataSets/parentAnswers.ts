/**
 * What a register was told of those above a firm, where that is no party: an answer, and not the absence of one. Each in
 * words, with the code that the register writes.
 */
const words: Readonly<Record<string, string>> = {
  NATURAL_PERSONS: 'held by natural persons, no firm consolidates it',
  NO_KNOWN_PERSON: 'nobody is known to control it',
  NO_LEI: 'a parent without a Legal Entity Identifier, not named',
  NON_CONSOLIDATING: 'no parent has to consolidate it',
  NON_PUBLIC: 'a parent that is not made public',
  // Older words for the last.
  BINDING_LEGAL_COMMITMENTS: 'a parent that is not made public',
  LEGAL_OBSTACLES: 'a parent that is not made public',
  CONSENT_NOT_OBTAINED: 'a parent that is not made public',
  DETRIMENT_NOT_EXCLUDED: 'a parent that is not made public',
  DISCLOSURE_DETRIMENTAL: 'a parent that is not made public',
  noBeneficialOwners: 'it has no beneficial owner',
  subjectUnableToConfirmOrIdentifyBeneficialOwner: 'it cannot name its beneficial owner',
  interestedPartyHasNotProvidedInformation: 'who is above it has not told',
  subjectExemptFromDisclosure: 'it need not say',
  interestedPartyExemptFromDisclosure: 'who is above it need not be named',
  unknown: 'not known',
  informationUnknownToPublisher: 'not known to the publisher',
  'no-individual-or-entity-with-signficant-control': 'nobody has significant control of it',
  'psc-exists-but-not-identified': 'somebody has significant control, and is not identified',
  'psc-details-not-confirmed': 'somebody has significant control, with details not confirmed',
  'psc-contacted-but-no-response': 'somebody has significant control, and has not answered',
  'steps-to-find-psc-not-yet-completed': 'who has significant control is still being found out',
  'psc-exempt-as-shares-admitted-on-market': 'exempt, since its shares are traded on a market',
  'psc-exempt-as-trading-on-regulated-market': 'exempt, since its shares are traded on a regulated market',
  'psc-exempt-as-trading-on-uk-regulated-market': 'exempt, since its shares are traded on a regulated market',
};

/** `direct parent: held by natural persons, no firm consolidates it (NATURAL_PERSONS)`. */
export const parentAnswer = (about: string, code: string): string => {
  const said = words[code];
  return `${about}: ${said === undefined ? code.replace(/[-_]/g, ' ').toLowerCase() : said} (${code})`;
};
