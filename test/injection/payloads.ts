import { runs } from '../support/runs.ts';

/** Texts that would do something where they were taken for more than text, by what would take them so. */
const payloads: Readonly<Record<string, readonly string[]>> = {
  Cypher: [
    `x'}) DETACH DELETE n //`,
    `x" RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //`,
    '`]->() CALL { MATCH (n) DETACH DELETE n } //',
    `\u0027 OR 1=1 LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l //`,
  ],
  Lucene: ['*:* OR id:[* TO *]', '"unclosed AND (', 'a~99999999 b^1e99 /(a+)+$/', '\\'],
  HTML: ['<img src=x onerror=alert(1)>', `"><script>alert(1)</script>`, 'javascript:alert(1)', '{{7*7}}'],
  'CSV formula': ['=HYPERLINK("http://evil.example","x")', '@SUM(1+1)*cmd|A0', '\t=1+1', '-2+3+cmd|A0'],
  path: ['../../../../etc/passwd', '..\\..\\windows\\win.ini', '/etc/passwd\u0000.csv', '%2e%2e%2fetc%2fpasswd'],
  header: ['a\r\nSet-Cookie: evil=1', 'a\nX-Evil: 1', 'a%0d%0aX-Evil: 1'],
  prototype: ['__proto__', 'constructor', 'constructor.prototype.polluted', '{"__proto__":{"polluted":1}}'],
  letters: ['\ud800', '\u0000', '\u202egpj.exe', 'x'.repeat(5_000)],
};

/** All of them in a full run, else the first of each kind. */
export const allPayloads = Object.values(payloads).flatMap(texts => texts.slice(0, runs(texts.length)));

/** What an answer holds only where more than text was made of a payload, or where it tells what is nobody's business. */
export const leaks =
  /root:x:0:0|node_modules|\bat \w[\w.<>]* \(|\.ts:\d+:\d+|bolt:\/\/|neo4j:\/\/|Neo\.(Client|Transient|Database)Error|SyntaxException|ParseException|org\.apache\.lucene/;
