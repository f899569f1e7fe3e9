import { formatAddress } from '../../core/address.ts';
import type { AccessTest } from '../../generated/operations.ts';

const parts: Readonly<Record<AccessTest, string>> = {
  BARE_ACCESS: 'direct-access',
  HEADQUARTERS: 'headquarters',
  MULTIPLIED_SHARE: 'effective-interest',
  CASCADE: '50-percent-rule',
  CONTROL: 'control',
};

/** The part of the page about the method that tells of a test. */
export const methodPart = (test: AccessTest): string => parts[test];

export const methodOf = (test: AccessTest): string => formatAddress({ page: 'method', id: parts[test] });
