import { expect, test } from 'vitest';
import { linkedCell, readCodeLink, writeCodeLink } from './codeLink';

test('code goes into an address and comes back', async () => {
  for (const code of ['1 + 1', '// 得分\nconst 损失 = "😀";\n', 'x'.repeat(20_000)]) {
    const hash = await writeCodeLink('losses/svmLoss', code);
    expect(hash).toMatch(/^#code=1\.losses\/svmLoss\.[\w-]+$/);
    expect(linkedCell(hash)).toBe('losses/svmLoss');
    expect(await readCodeLink(hash)).toBe(code);
  }
});

test('other addresses carry no code, and damaged ones none that can be read', async () => {
  for (const hash of ['', '#svm', '#code=2.a.b', '#code=1.a b.c', '#code=1.<b>.c']) expect(linkedCell(hash)).toBeNull();
  for (const hash of ['#code=1.a.AAAA', '#code=1.a.-_-_', '#code=1.a.A']) expect(await readCodeLink(hash)).toBeNull();
});

test('a bomb is not unpacked', async () => {
  const hash = await writeCodeLink('a', 'x'.repeat(1_000_000));
  expect(hash.length).toBeLessThan(2_000);
  expect(await readCodeLink(hash)).toBeNull();
});
