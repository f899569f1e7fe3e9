/** Statuses of a claim from the best supported down; `denied` supports nothing and so comes last. */
export const claimStatuses = [
  'convicted',
  'registered',
  'official-statement',
  'charged',
  'reported',
  'alleged',
  'denied',
] as const;

export type ClaimStatus = (typeof claimStatuses)[number];

export const isClaimStatus = (status: string): status is ClaimStatus =>
  (claimStatuses as readonly string[]).includes(status);
