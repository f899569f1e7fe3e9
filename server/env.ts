import { resolve } from 'node:path';
import { type LoginConfig, loginVariables, readAddress, readLogin } from './access/loginConfig.ts';
import { oneOf, readServing, type Serving, servingVariables } from './serving.ts';

export type Config = {
  readonly serving: Serving;
  readonly host: string;
  readonly port: number;
  /** What a request must carry to change anything; without one nothing can be changed over the network. */
  readonly token?: string;
  /** Whether nobody reads who has not said who they are. */
  readonly readersAlone?: boolean;
  /** The address at which browsers reach it. */
  readonly address?: string;
  readonly login?: LoginConfig;
  /** What it offers beside answers, to whoever may reach it. */
  readonly open: { readonly queryPage: boolean; readonly introspection: boolean };
  /** Whether an import keeps the names of natural persons that public registers of owners give. */
  readonly importsPersonNames?: boolean;
  /** Where the embedded Neo4j keeps its data. */
  readonly dataFolder: string;
  /** An installed Neo4j to start instead of the one Maven fetches. */
  readonly neo4jHome?: string;
  /** A running Neo4j to use instead of the embedded one. */
  readonly neo4j?: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
    /** Allows that the data of others stand in the same database. */
    readonly adopt?: boolean;
  };
};

/** What `--help` prints: each variable, what it is for, and what it is when unset. */
export const variables = {
  HOST: 'address to listen on (127.0.0.1)',
  PORT: 'port of the web page and of GraphQL (4000)',
  THROUGHLINE_DATA: 'folder of the embedded Neo4j and its data (.data)',
  THROUGHLINE_TOKEN:
    'secret of 16 characters or more that makes its bearer an editor, who saves views and screening decisions, and imports; npm run tokens gives each person one of their own (unset)',
  THROUGHLINE_READ: 'all, or login to let nobody read who has neither signed in nor a token (all)',
  THROUGHLINE_QUERY_PAGE: 'no to leave out GraphiQL, the page at /graphql (yes)',
  THROUGHLINE_INTROSPECTION: 'no to tell nobody the schema of GraphQL (yes)',
  IMPORT_PERSON_NAMES:
    '1 to keep, on import, the names of natural persons that public registers of owners give; otherwise their role and citizenship alone (unset)',
  NEO4J_HOME: 'folder of an installed Neo4j (5.26 or later) to start, instead of the one fetched through Maven (unset)',
  NEO4J_URI:
    'a running Neo4j (5.26 or later) to use instead of the embedded one, for example neo4j://127.0.0.1:7687 (unset)',
  NEO4J_USER: 'its user (neo4j)',
  NEO4J_PASSWORD: 'its password (unset)',
  NEO4J_DATABASE: 'its database (the default one)',
  NEO4J_ADOPT: 'yes to load beside what others have put into that database; otherwise it is refused untouched (unset)',
  ...servingVariables,
  ...loginVariables,
} as const;

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const uriProblem = (uri: string): string | undefined => {
  // The address is shown on the page and in the log, a password must not be.
  if (uri.includes('@')) return 'NEO4J_URI holds a user or a password; put them in NEO4J_USER and NEO4J_PASSWORD';
  const { protocol, hostname } = URL.canParse(uri) ? new URL(uri) : { protocol: '', hostname: '' };
  return schemes.includes(protocol) && hostname !== ''
    ? undefined
    : `NEO4J_URI is "${uri}"; write an address such as neo4j://127.0.0.1:7687 or neo4j+s://host`;
};

/** Throws one Error that names every bad variable, its value and the remedy. An empty variable counts as unset. */
export const readConfig = (env: NodeJS.ProcessEnv, isTerminal = false): Config => {
  const given = (name: keyof typeof variables): string | undefined => (env[name] === '' ? undefined : env[name]);
  const problems: string[] = [];
  const port = given('PORT') ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    problems.push(`PORT is "${port}"; write a whole number from 0 to 65535`);
  const token = given('THROUGHLINE_TOKEN');
  if (token !== undefined && !/^[\x21-\x7e]{16,}$/.test(token))
    problems.push(`THROUGHLINE_TOKEN has ${token.length} characters; write 16 or more, without spaces`);
  const uri = given('NEO4J_URI');
  const bad = uri === undefined ? undefined : uriProblem(uri);
  if (bad !== undefined) problems.push(bad);
  const password = given('NEO4J_PASSWORD');
  if (uri !== undefined && password === undefined)
    problems.push('NEO4J_PASSWORD is not set; set it to the password of the Neo4j at NEO4J_URI');
  const word = oneOf(given, problems);
  const adopt = word('NEO4J_ADOPT', ['yes', 'no']);
  const read = word('THROUGHLINE_READ', ['all', 'login']);
  const address = readAddress(given, problems);
  const login = readLogin(given, address, problems);
  const personNames = given('IMPORT_PERSON_NAMES');
  if (personNames !== undefined && personNames !== '1')
    problems.push(`IMPORT_PERSON_NAMES is "${personNames}"; write 1, or leave it out`);
  const open = {
    queryPage: word('THROUGHLINE_QUERY_PAGE', ['yes', 'no']) !== 'no',
    introspection: word('THROUGHLINE_INTROSPECTION', ['yes', 'no']) !== 'no',
  };
  const host = given('HOST') ?? '127.0.0.1';
  const serving = readServing(given, problems, { host, isTerminal });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const neo4jHome = given('NEO4J_HOME');
  const database = given('NEO4J_DATABASE');
  return {
    host,
    serving,
    port: Number(port),
    open,
    ...(token === undefined ? {} : { token }),
    ...(address === undefined ? {} : { address }),
    ...(login === undefined ? {} : { login }),
    ...(read === 'login' ? { readersAlone: true } : {}),
    ...(personNames === undefined ? {} : { importsPersonNames: true }),
    dataFolder: resolve(given('THROUGHLINE_DATA') ?? '.data'),
    ...(neo4jHome === undefined ? {} : { neo4jHome }),
    ...(uri === undefined || password === undefined
      ? {}
      : {
          neo4j: {
            uri,
            password,
            user: given('NEO4J_USER') ?? 'neo4j',
            ...(adopt === 'yes' ? { adopt: true } : {}),
            ...(database === undefined ? {} : { database }),
          },
        }),
  };
};
