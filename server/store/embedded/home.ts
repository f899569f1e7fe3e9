import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StoreError } from '../errors.ts';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';

/**
 * Hardened: without these a READ session can read the host's files (LOAD CSV) and fetch addresses from inside.
 * The child listens on loopback alone, for Bolt alone. See ARCHITECTURE.md, "The embedded store".
 */
const settings = (port: number): readonly string[] => [
  'server.config.strict_validation.enabled=true',
  'server.default_listen_address=127.0.0.1',
  'server.bolt.enabled=true',
  `server.bolt.listen_address=127.0.0.1:${port}`,
  `server.bolt.advertised_address=127.0.0.1:${port}`,
  'server.http.enabled=false',
  'server.https.enabled=false',
  'dbms.security.auth_enabled=true',
  'server.directories.import=import',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  'dbms.usage_report.enabled=false',
  'db.transaction.timeout=30s',
  'db.transaction.monitor.check.interval=200ms',
  'db.memory.transaction.max=512m',
  'dbms.memory.transaction.total.max=768m',
  'db.transaction.concurrent.maximum=50',
  'db.tx_log.preallocate=false',
  'server.memory.pagecache.size=256m',
  // Without it a statement is planned anew, in up to 0.3 s, for each order of magnitude of the lists that it is given.
  'internal.cypher.use_parameter_size=false',
  // Without these an orderly stop waits some 15 seconds for clients that are gone.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  'internal.dbms.bolt.netty_server_shutdown_timeout=2s',
  'internal.server.bolt.thread_pool_shutdown_wait_time=2s',
];

export type Home = {
  readonly folder: string;
  readonly config: string;
  readonly user: string;
  readonly password: string;
};

/** Where a home stands while another takes its place. */
export const formerHome = (folder: string): string => `${folder}-before`;

/** Puts a home in the place of another, which stands at `formerHome` then; a start between the two renames names it back. */
export const replaceHome = (folder: string, fresh: string): void => {
  if (existsSync(folder)) renameSync(folder, formerHome(folder));
  renameSync(fresh, folder);
};

/** Spares a second data folder the search for the class path, and the making of its archive. */
export const copyClassFiles = (from: string, to: string): void => {
  for (const name of readdirSync(from).filter(file => /^class/.test(file))) cpSync(join(from, name), join(to, name));
};

/** Lays out the home of the child in `folder`; the password is made once and kept in a file only its owner can read. */
export const prepareHome = (folder: string, port: number): Home => {
  // A bulk import was broken off between the two renames of its end.
  if (!existsSync(folder) && existsSync(formerHome(folder))) renameSync(formerHome(folder), folder);
  const config = join(folder, 'conf');
  for (const name of [config, join(folder, 'import'), join(folder, 'logs'), join(folder, 'data')]) {
    mkdirSync(name, { recursive: true, mode: 0o700 });
  }
  writeFileSync(join(config, 'neo4j.conf'), `${settings(port).join('\n')}\n`);
  const file = join(folder, 'password');
  if (!existsSync(file) && existsSync(join(folder, 'data', 'databases')))
    throw new StoreError(
      'STORE_FAILED',
      `${file} is gone, without which the data beside it cannot be read; put it back, or delete ${folder} to load anew`,
    );
  // Hexadecimal: a password that began with a dash would be read as an option where it is first set.
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return { folder, config, user: 'neo4j', password: readFileSync(file, 'utf8').trim() };
};

/** Arguments as Java reads them from a file. */
export const argumentFile = (words: readonly string[]): string =>
  words.map(word => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join('\n');

/** Sets the password before the first start, by Neo4j's own command. Does nothing once data exist. */
export const setInitialPassword = async (home: Home, java: string, classPath: string): Promise<void> => {
  const auth = join(home.folder, 'data', 'dbms', 'auth.ini');
  if (existsSync(join(home.folder, 'data', 'databases')) || existsSync(auth)) return;
  const jvm = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', classPath];
  const command = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', home.password];
  // In a file, since everybody on the machine may read the arguments of a process.
  const file = join(home.folder, 'set-password');
  writeFileSync(file, argumentFile([...jvm, ...command]), { mode: 0o600 });
  const child = spawn(java, [`@${file}`], {
    env: { ...withoutSecrets(process.env), NEO4J_HOME: home.folder, NEO4J_CONF: home.config },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  const [code, said, failed] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  rmSync(file, { force: true });
  if (code[0] === 0) return;
  rmSync(auth, { force: true });
  throw new StoreError(
    'STORE_FAILED',
    `Neo4j did not take its first password: ${(failed || said).trim().split('\n')[0]}; delete ${home.folder} and start again`,
  );
};
