import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fleetsPerFile, madeFleetCase } from './sample/madeFleets.ts';
import { madeEntities, madeRelationships } from './sample/madeGoldenCopy.ts';
import { madeRegister } from './sample/madeRegister.ts';
import { writeLines } from './sample/writeLines.ts';

const usage = `npm run sample-register -- FOLDER [--layout bods|gleif] [--seed NUMBER] [--firms NUMBER] [--fleets NUMBER]

Writes into the folder a register that is made up, the same for the same seed.

  --layout bods    a register of owners, register.jsonl (BODS 0.4), and screen.json, a question of GraphQL that screens
                   100 names of it; 1,000 firms unless --firms gives another number, up to 1,000,000 (the default)
  --layout gleif   a golden copy of GLEIF: gleif-lei.csv, and gleif-rr.csv with as many relationship records as firms,
                   written line by line, up to 100,000,000
  --fleets NUMBER  beside a golden copy, case files in fleets/ of so many GPU fleets, which firms of it operate and lease, with
                   three leases for two fleets: import the register, then npm run seed -- FOLDER/fleets/*.yaml
  --seed NUMBER    what it is drawn from (1)`;

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

const writeRegister = (folder: string, seed: number, firms: number): void => {
  const { statements, names } = madeRegister(seed, firms);
  const [register, screen] = [join(folder, 'register.jsonl'), join(folder, 'screen.json')];
  writeFileSync(register, `${statements.map(statement => JSON.stringify(statement)).join('\n')}\n`);
  writeFileSync(screen, JSON.stringify({ query: question, variables: { names } }));
  console.log(`${register}: ${statements.length} statements\n${screen}: ${names.length} names`);
};

const writeGoldenCopy = async (folder: string, seed: number, firms: number): Promise<void> => {
  const [entities, relations] = [join(folder, 'gleif-lei.csv'), join(folder, 'gleif-rr.csv')];
  await writeLines(entities, madeEntities(seed, firms));
  await writeLines(relations, madeRelationships(seed, firms, firms));
  console.log(`${entities}: ${firms} entities\n${relations}: ${firms} relationship records`);
};

const writeFleets = async (folder: string, made: { seed: number; firms: number; fleets: number }): Promise<void> => {
  const cases = join(folder, 'fleets');
  mkdirSync(cases, { recursive: true });
  const parts = Math.ceil(made.fleets / fleetsPerFile);
  for (let part = 0; part < parts; part += 1)
    await writeLines(join(cases, `${String(part).padStart(6, '0')}.yaml`), madeFleetCase(part, made));
  console.log(`${cases}: ${made.fleets} fleets in ${parts} case files`);
};

const main = async (): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        layout: { type: 'string', default: 'bods' },
        seed: { type: 'string', default: '1' },
        firms: { type: 'string', default: '1000' },
        fleets: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (values.help || folder === undefined || others.length > 0) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    const { layout } = values;
    if (layout !== 'bods' && layout !== 'gleif') throw new Error(`--layout is ${layout}; write bods or gleif`);
    const seed = whole(values.seed, 'seed', 0, 1_000_000_000);
    const firms = whole(values.firms, 'firms', 10, layout === 'bods' ? 1_000_000 : 100_000_000);
    const fleets = whole(values.fleets, 'fleets', 0, 10_000_000);
    if (fleets > 0 && layout !== 'gleif')
      throw new Error(`--fleets is ${fleets}, and --layout ${layout}; write --layout gleif`);
    mkdirSync(folder, { recursive: true });
    if (layout === 'bods') writeRegister(folder, seed, firms);
    else await writeGoldenCopy(folder, seed, firms);
    if (fleets > 0) await writeFleets(folder, { seed, firms, fleets });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
