import { expect, test } from 'vitest';
import { locales } from '@i18n/locale';
import { keptPath } from './answers';

test.each([
  ['/losses/', '/', '/losses/'],
  ['/zh/losses/', '/', '/losses/'],
  ['/losses/index.html', '/', '/losses/'],
  ['/course/zh/losses/', '/course/', '/course/losses/'],
  ['/zh/losses/', '/zh/', '/zh/losses/'],
  ['/zh/zh/losses/', '/zh/', '/zh/losses/'],
])('the answers on %s of a course at %s are kept for %s', (path, course, kept) => {
  expect(keptPath(path, course)).toBe(kept);
});

test('the answers on a page are kept for all of its languages', () => {
  for (const locale of locales) expect(keptPath(`/${locale}/losses/`, '/'), locale).toBe('/losses/');
});
