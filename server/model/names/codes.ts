/** The remainder of digits and capital letters as one number, letters being numbers of two digits from 10 on: ISO 7064. */
const remainder = (code: string, modulus: number): number => {
  let rest = 0;
  for (let i = 0; i < code.length; i += 1) {
    const sign = code.charCodeAt(i);
    rest = (sign < 65 ? rest * 10 + sign - 48 : rest * 100 + sign - 55) % modulus;
  }
  return rest;
};

/** Whether a text is a Legal Entity Identifier: ISO 17442, with check digits of ISO 7064 mod 97-10, which are 02 to 98. */
export const isLegalEntityIdentifier = (text: string): boolean =>
  /^[0-9A-Z]{18}\d{2}$/.test(text) &&
  Number(text.slice(18)) >= 2 &&
  Number(text.slice(18)) <= 98 &&
  remainder(text, 97) === 1;

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a text is a Unified Social Credit Code of China: GB 32100-2015, with a check character of modulus 31. */
export const isUnifiedSocialCreditCode = (text: string): boolean => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  let [sum, weight] = [0, 1];
  for (const character of text.slice(0, 17)) {
    sum += creditCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCharacters[(31 - (sum % 31)) % 31] === text[17];
};
