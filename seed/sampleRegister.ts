import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeRegister } from './sample/madeRegister.ts';

const usage = `npm run sample-register -- FOLDER [--seed NUMBER] [--firms NUMBER]

Writes into the folder a register of owners that is made up, the same for the same seed: register.jsonl (BODS 0.4), and
screen.json, a question of GraphQL that screens 100 names.`;

/** What screening tells of a name, as far as the page of it would. */
const question = `query ($names: [String!]!) {
  screen(names: $names, asOf: "2026-11-01") {
    rows { asked outcome entity { id name } candidates { id name } tests { test verdict } }
  }
}`;

const whole = (text: string, option: string, least: number, most: number): number => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`--${option} is ${text}; write a whole number from ${least} to ${most}`);
};

const main = (): number => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        firms: { type: 'string', default: '1000' },
        help: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (values.help || folder === undefined || others.length > 0) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    const seed = whole(values.seed, 'seed', 0, 1_000_000_000);
    const { statements, names } = madeRegister(seed, whole(values.firms, 'firms', 10, 1_000_000));
    mkdirSync(folder, { recursive: true });
    const [register, screen] = [join(folder, 'register.jsonl'), join(folder, 'screen.json')];
    writeFileSync(register, `${statements.map(statement => JSON.stringify(statement)).join('\n')}\n`);
    writeFileSync(screen, JSON.stringify({ query: question, variables: { names } }));
    console.log(`${register}: ${statements.length} statements\n${screen}: ${names.length} names`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = main();
