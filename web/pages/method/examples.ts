import type { AccessTest, Verdict } from '../../generated/operations.ts';

/** A worked example from invented firms: what is reported, of whom the test is asked, and what it says. */
export type Example = {
  readonly id: string;
  readonly reported: string;
  readonly asked: string;
  readonly verdict: Verdict;
  readonly why: string;
};

export const examples: Readonly<Record<AccessTest, readonly Example[]>> = {
  BARE_ACCESS: [
    {
      id: 'direct-lessee',
      reported: 'Alder has its headquarters in China and leases the servers.',
      ...{ asked: 'Alder', verdict: 'YES', why: 'A restricted party itself has the use of the hardware.' },
    },
    {
      id: 'direct-owner',
      reported: 'Alder, headquarters in China, owns the servers; no use of its own is reported.',
      ...{
        asked: 'Alder',
        verdict: 'NONE_REPORTED',
        why: 'To own hardware is not to use it, and nobody reports a use.',
      },
    },
    {
      id: 'direct-outside',
      reported: 'Birch, headquarters in Singapore, leases the servers; a Singaporean owns 60 % of Birch.',
      ...{ asked: 'Birch', verdict: 'NO', why: 'Its headquarters and its only possible ultimate parent are outside.' },
    },
  ],
  HEADQUARTERS: [
    {
      id: 'seat-parent',
      reported: 'Alder, headquarters in China, owns 60 % of Birch in Singapore.',
      ...{
        asked: 'Birch',
        verdict: 'YES',
        why: 'Alder is the ultimate parent of Birch, and its headquarters are in China.',
      },
    },
    {
      id: 'seat-unreported',
      reported: 'Birch has its headquarters in Singapore; nobody reports its owners.',
      ...{ asked: 'Birch', verdict: 'NONE_REPORTED', why: 'A parent may exist that no source names.' },
    },
  ],
  MULTIPLIED_SHARE: [
    {
      id: 'interest-36',
      reported: 'Alder (China) owns 60 % of Birch, and Birch owns 60 % of Cedar; Singaporeans own the rest of both.',
      ...{ asked: 'Cedar', verdict: 'NO', why: '60 % × 60 % = 36 %, below one half.' },
    },
    {
      id: 'interest-range',
      reported: 'Alder (China) owns 40–60 % of Birch; nobody reports who owns the rest.',
      ...{ asked: 'Birch', verdict: 'UNDETERMINED', why: 'The figure leaves both sides of the threshold open.' },
    },
  ],
  CASCADE: [
    {
      id: 'aggregation-tiers',
      reported: 'Alder (China) owns 60 % of Birch, and Birch owns 60 % of Cedar; Singaporeans own the rest of both.',
      ...{ asked: 'Cedar', verdict: 'YES', why: 'Birch is covered, so its whole 60 % of Cedar counts.' },
    },
    {
      id: 'aggregation-sum',
      reported: 'Alder and Aspen, both in China, own 25 % each of Birch.',
      ...{ asked: 'Birch', verdict: 'YES', why: 'Holdings of restricted parties are added up: 25 % + 25 % = 50 %.' },
    },
    {
      id: 'aggregation-minority',
      reported: 'Alder (China) owns 25 % of Birch and 25 % of Cedar; each of these owns 50 % of Dogwood.',
      ...{
        asked: 'Dogwood',
        verdict: 'NONE_REPORTED',
        why: 'Neither Birch nor Cedar is covered, so nothing is passed on.',
      },
    },
  ],
  CONTROL: [
    {
      id: 'control-votes',
      reported: 'Alder (China) owns 30 % of Birch, with 51 % of its votes.',
      ...{ asked: 'Birch', verdict: 'YES', why: 'More than half of the votes is control, whatever the share.' },
    },
    {
      id: 'control-joint',
      reported: 'Alder (China) owns 60 % of Birch; Alder and Birch own 30 % each of Cedar.',
      ...{ asked: 'Cedar', verdict: 'YES', why: 'Alder votes with the firm that it controls: 30 % + 30 % = 60 %.' },
    },
  ],
};
