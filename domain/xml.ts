export const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`);

/** As `escapeXml`, without the characters that XML 1.0 cannot hold. */
export const cleanXml = (text: string): string =>
  escapeXml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
