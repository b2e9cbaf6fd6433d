import { expect, test } from 'vitest';
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
