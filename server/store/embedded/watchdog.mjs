// Stands between the server and Neo4j so that Neo4j never outlives the server, not even when that is killed outright:
// the pipe on standard input closes when the server dies, however it dies. Plain JavaScript, so that it starts at once.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const neo4j = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.send?.({ pid: neo4j.pid });

const patience = 20_000;
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  neo4j.kill('SIGTERM');
  setTimeout(() => neo4j.kill('SIGKILL'), patience).unref();
};

process.stdin.on('end', stop).on('error', stop).resume();
// A Ctrl-C in the terminal is for the server, which then closes the pipe in its own time.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', stop);
neo4j.on('error', () => process.exit(127));
neo4j.on('exit', code => process.exit(code ?? 1));
