import { expect, test } from 'vitest';
import { modelCode } from '../ownCode/modelCode';
import { changed, changeOf, isCodeChange } from './codeChange';
import { longestLink, momentAddress, momentOf } from './moment';
import { momentInAddress } from './address';

test.each([
  ['nothing', (code: string) => code],
  ['one line', (code: string) => code.replace('rate * slopes', '0.5 * rate * slopes')],
  ['two places', (code: string) => `// mine\n${code.replace('const far = 1e6', 'const far = 1e3')}`],
  ['lines gone', (code: string) => code.split('\n').filter((_, i) => i % 3).join('\n')], // prettier-ignore
  ['all of it', () => 'export const compute = () => 1;'],
  ['the end', (code: string) => `${code}\n\n`],
])('a change is made again: %s', async (_, edit) => {
  const course = await modelCode('step-size', 'en');
  const change = changeOf(course, 'en', edit(course));
  expect(isCodeChange(JSON.parse(JSON.stringify(change)))).toBe(true);
  expect(changed(course, change)).toBe(edit(course));
  expect(changed(`${course} + 1`, change)).toBeNull();
});

test('lines of which many are alike, in any order, come back', () => {
  const letters = ['a', 'b', '', '}'];
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647);
  for (let round = 0; round < 200; round++) {
    const [a, b] = [0, 1].map(() => Array.from({ length: next() % 9 }, () => letters[next() % 4]).join('\n'));
    expect(changed(a, changeOf(a, 'en', b))).toBe(b);
  }
});

test('a small change of long code fits into a link, which the code itself does not', async () => {
  const course = await modelCode('step-size', 'zh');
  const code = course.replace('rate * slopes', '0.5 * rate * slopes');
  expect(code).not.toBe(course);
  const moment = { page: '', figure: 'step-size', state: { rate: '0.3' } };
  const whole = await momentAddress('https://a.example/course/optimizers/', { ...moment, code });
  expect(whole.length).toBeGreaterThan(longestLink);
  const address = await momentAddress('', { ...moment, change: changeOf(course, 'zh', code) });
  expect(address.length).toBeLessThan(500);
  const opened = await momentOf(momentInAddress(address)!);
  expect(typeof opened === 'object' && changed(course, opened.change!)).toBe(code);
});

test.each([
  null,
  { in: 'fr', of: 'a', edits: [] },
  { in: 'en', of: 1, edits: [] },
  { in: 'en', of: 'a', edits: {} },
  { in: 'en', of: 'a', edits: [[-1, 0, []]] },
  { in: 'en', of: 'a', edits: [[0, 1.5, []]] },
  { in: 'en', of: 'a', edits: [[0, 0, [1]]] },
])('%j is no change', (told) => expect(isCodeChange(told)).toBe(false));
