import { Lexer } from 'yaml';

const deepest = 60;
const widest = 200;

/**
 * Offset of the place where a text nests deeper than any case file needs. Asked before the text is parsed: some 800
 * brackets exhaust the parser's stack, and a long enough run of block indicators ends the whole process.
 */
export const tooDeep = (text: string): number | undefined => {
  let offset = 0;
  let brackets = 0;
  let lineStart = 0;
  let indicators = 0;
  let leading = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1;
    if (token === ']' || token === '}') brackets -= 1;
    if (token === '-' || token === '?') indicators += 1;
    if (brackets > deepest || indicators > deepest) return offset;
    const [first = ''] = token;
    const isSpace = first === ' ' || first === '\t';
    if (leading && isSpace && offset + token.length - lineStart > widest) return offset;
    // The lexer marks scalars and documents by control characters that are not in the text.
    if (token === '\u0002' || token === '\u001f' || token === '\u0018') continue;
    offset += token.length;
    if (!isSpace && token !== '-' && token !== '?') leading = false;
    if (token.endsWith('\n')) {
      lineStart = offset;
      indicators = 0;
      leading = true;
    }
  }
  return undefined;
};
