/** The codes under which AI servers and their parts cross borders, in our own words; the longest that fits is taken. */
const commodities: Readonly<Record<string, string>> = {
  '8471': 'computers and their units',
  '847130': 'portable computers',
  '847141': 'computers with a processing unit, an input and an output in one housing',
  '847149': 'computers presented as systems',
  '847150': 'processing units of computers, servers among them',
  '847180': 'other units of computers, accelerator cards among them',
  '8473': 'parts and accessories of office machines',
  '847330': 'parts and accessories of computers',
};

/** The codes that are loaded unless others are asked for; longer codes below them count too. */
export const serverCodes: readonly string[] = ['847150', '847180', '847330'];

/** What goes under a code, as far as we describe it ourselves. */
export const commodityOf = (code: string): string | undefined => {
  const known = Object.keys(commodities).filter(prefix => code.startsWith(prefix));
  const longest = known.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : commodities[longest];
};

/** Why no value under a code may be read as a count of Nvidia hardware. */
export const codeCaveat =
  'The code mixes AI servers with other computers and parts, so no value here counts Nvidia hardware.';

/** `847150` → `8471.50`; Taiwan's codes as `8471.80.00.00-7`. */
export const codeText = (digits: string): string => {
  const parts = [digits.slice(0, 4), ...(digits.slice(4, 10).match(/\d{2}/g) ?? [])].join('.');
  return digits.length === 11 ? `${parts}-${digits.slice(10)}` : parts;
};

/** The digits of a code, however it is written. */
export const codeDigits = (text: string): string => text.replaceAll(/\D/g, '');
