/** What to do about an error, by its code; the message of the server names the place and the value. */
const remedies: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'Correct what the message names, and ask again.',
  GRAPHQL_PARSE_FAILED: 'Correct the document at the place that the message names.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the document with the schema of the server; it may be of another version.',
  QUERY_TOO_COSTLY: 'Ask for smaller pages, fewer fields, or in several questions.',
  FORBIDDEN: 'Give a token of the role that the message names.',
  UNAUTHENTICATED: 'Give a token that the server knows and that is not revoked.',
  OVERLOADED: 'Ask fewer questions at once, or with more patience.',
  STORE_UNAVAILABLE: 'Ask again later; /health/ready of the server tells how far it is.',
  STORE_CHANGED: 'Ask again once the load that goes on is done.',
  STORE_TAMPERED: 'Tell whoever runs the server: npm run audit -- --verify says what was put in.',
  STORE_TIMEOUT: 'Ask for less: fewer levels, a smaller page, or one target.',
  INTERNAL_SERVER_ERROR: 'Ask whoever runs the server; its log says what went wrong.',
  OFFLINE: 'Check the address, and that Throughline runs there (npm start).',
  TIMEOUT: 'Ask for less, or give more time.',
  BAD_ANSWER: 'Check that the address is that of a Throughline server and of no other.',
  DATA_CHANGED: 'Begin again with the first page.',
};

type About = {
  readonly code: string;
  /** The argument of the question that is wrong, where one is. */
  readonly argument?: string | undefined;
  /** The status of HTTP, where there was an answer. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
};

/** Why there is no answer: what is wrong in `message`, which kind of fault it is in `code`, and what to do in `remedy`. */
export class ThroughlineError extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly argument: string | undefined;
  readonly status: number | undefined;

  constructor(message: string, { code, argument, status, cause }: About) {
    super(message, { cause });
    this.name = 'ThroughlineError';
    this.code = code;
    this.remedy = remedies[code] ?? 'See the message.';
    this.argument = argument;
    this.status = status;
  }
}
