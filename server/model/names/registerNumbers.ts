import { isLegalEntityIdentifier, isUnifiedSocialCreditCode } from './codes.ts';

/**
 * Registers by the code that the Global LEI Foundation gives them, under the code of org-id.guide where that is well known;
 * every other register goes by its code of the Foundation.
 */
const registers: Readonly<Record<string, string>> = { RA000585: 'GB-COH' };

/** `GB-COH`, `SG-ACRA`: a country and a register in it. `RA000169`: a register of the list of the Foundation. */
const isRegister = (code: string): boolean => /^[A-Z]{2}-[A-Z0-9]{2,10}$/.test(code) || /^RA\d{6}$/.test(code);

/** Numbers of Companies House have eight characters; spreadsheets lose the zeros before them. */
const written = (register: string, number: string): string => {
  const plain = number.toUpperCase().replace(/[\s.]/g, '');
  return register === 'GB-COH' && /^\d{1,7}$/.test(plain) ? plain.padStart(8, '0') : plain;
};

/**
 * A number of a register as an identifier: `GB-COH-01234567`. Undefined where the register is none that is known by such a
 * code, or where the number is none, such as `N/A`.
 */
export const registerNumber = (register: string, number: string): string | undefined => {
  const code = register.trim().toUpperCase();
  const known = registers[code] ?? code;
  const plain = written(known, number);
  return isRegister(known) && /\d/.test(plain) && /^[A-Z0-9/-]{2,40}$/.test(plain) ? `${known}-${plain}` : undefined;
};

/** Whether an identifier names a country or a register in it, and a number there: it then means one party in the world. */
export const isRegisterNumber = (identifier: string): boolean => {
  const parts = /^([A-Z]{2}-[A-Z0-9]{2,10}|RA\d{6})-(.+)$/.exec(identifier);
  return parts !== null && parts[1] !== 'XI-LEI' && registerNumber(parts[1] ?? '', parts[2] ?? '') === identifier;
};

/** Whether an identifier means one party in the world. */
export const isSureCode = (identifier: string): boolean =>
  isLegalEntityIdentifier(identifier) || isUnifiedSocialCreditCode(identifier) || isRegisterNumber(identifier);
