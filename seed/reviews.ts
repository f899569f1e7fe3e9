import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spanOf } from '../domain/dates.ts';
import { type ControlRule, ruleFrom } from '../server/model/rules/controlRule.ts';
import { reviewsOf } from '../server/model/rules/reviewsOf.ts';
import { ruleFileFrom } from '../server/model/rules/ruleFile.ts';
import { checkFile } from './check/checkFile.ts';
import { SeedError } from './check/problem.ts';

const path = fileURLToPath(new URL('reference/rules.yaml', import.meta.url));

/** The rules of the project's own reference file, by id. Throws SeedError where the file is faulty. */
const ownRules = () => {
  const { file, problems } = checkFile({ path: 'seed/reference/rules.yaml', text: readFileSync(path, 'utf8') });
  if (file?.type !== 'rules' || problems.length > 0) throw new SeedError(problems);
  const rules = file.body.rules.map(({ id, kind, title, ...properties }): [string, ControlRule] => [
    id,
    ruleFrom({ id, kind: 'ControlRule', name: title, properties: properties as never }),
  ]);
  return { rules: new Map(rules), file: ruleFileFrom(file.body), models: new Map() };
};

/** What of the reference data has to be looked up again, one line each, with whether its day has passed on `today`. */
export const reviewLines = (today: string): readonly string[] => {
  const book = ownRules();
  const { readTo } = book.file.record ?? {};
  return [
    `Rules were read up to ${readTo ?? 'no day'}.`,
    ...reviewsOf(book, spanOf(today)).map(({ date, text, due }) => `${due ? 'overdue' : 'due'} ${date}  ${text}`),
  ];
};
