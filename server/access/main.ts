import { parseArgs } from 'node:util';
import { isAtLeast, roles } from '../../domain/access.ts';
import { readConfig } from '../env.ts';
import { addToken, type KeptToken, readTokens, revokeToken, tokenFolder } from './tokens.ts';

const usage = `npm run tokens -- add NAME --role reader|editor|admin [--days N]
npm run tokens -- list
npm run tokens -- revoke NAME

Gives out tokens by which people and programs say who they are: "Authorization: Bearer TOKEN". A reader reads, an editor
saves views and screening decisions and imports too, an admin reads the audit too. A token is printed once; its SHA-256
alone is kept, in the folder of THROUGHLINE_DATA. A server that runs on it follows at once.

  --role ROLE  what its bearer may do
  --days N     days after which it lets nobody in any more (never, unless given)
  --help       print this`;

const day = 86_400_000;

const expiry = (days: string | undefined, now: Date): { readonly expires?: string } => {
  if (days === undefined) return {};
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new Error(`--days is ${JSON.stringify(days)}; write a whole number to 9999`);
  return { expires: new Date(now.getTime() + Number(days) * day).toISOString() };
};

const stateOf = ({ revoked, revokedBy, expires }: KeptToken, now: Date): string => {
  if (revoked !== undefined) return `revoked ${revoked} by ${revokedBy ?? 'nobody named'}`;
  if (expires === undefined) return 'lets in';
  return new Date(expires) <= now ? `expired ${expires}` : `lets in until ${expires}`;
};

const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, days: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const [work, name, ...others] = positionals;
  const isAsked = work === 'list' ? name === undefined : ['add', 'revoke'].includes(work ?? '') && name !== undefined;
  if (values.help || !isAsked || others.length > 0) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 1;
  }
  const folder = tokenFolder(readConfig(process.env).dataFolder);
  const now = new Date();
  if (work === 'add') {
    const role = roles.find(one => one === values.role);
    if (role === undefined)
      throw new Error(
        `--role is ${values.role === undefined ? 'not given' : JSON.stringify(values.role)}; write ${roles.join(', ')}`,
      );
    const token = addToken(folder, { name: name ?? '', role, ...expiry(values.days, now) }, now);
    console.error(`${name} is now ${isAtLeast({ role }, 'editor') ? 'an' : 'a'} ${role}. This is shown once:`);
    console.log(token);
  } else if (work === 'revoke') {
    revokeToken(folder, name ?? '', now);
    console.error(`${name} is revoked`);
  } else {
    const { tokens, faults } = readTokens(folder);
    for (const token of tokens)
      console.log([token.name, token.role, `added ${token.added} by ${token.addedBy}`, stateOf(token, now)].join('\t'));
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? 0 : 1;
  }
  return 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
