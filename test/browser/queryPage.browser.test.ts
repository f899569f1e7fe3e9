import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { newPage } from '../support/newPage.ts';

const stage = browserStage();

test('the query page asks and answers with no script but our files, and reaches no other host', async () => {
  const page = await newPage(stage.browser);
  const refused: string[] = [];
  const hosts = new Set<string>();
  page.on('console', message => {
    if (/Content Security Policy|violates/i.test(message.text())) refused.push(message.text());
  });
  page.on('request', request => hosts.add(new URL(request.url()).host));
  const response = await page.goto(`${stage.site.url}/graphql`, { waitUntil: 'load' });
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
  await page.getByRole('button', { name: /Execute query/ }).click();
  // Of the answer: the question has the word without quotes.
  await page.getByText('"certainty"').first().waitFor();
  expect([...hosts].filter(host => host !== '' && host !== new URL(stage.site.url).host)).toEqual([]);
  expect(refused).toEqual([]);
  await page.close();
});
