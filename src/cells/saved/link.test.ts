import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linkedCell, longestLink, readCodeLink, writeCodeLink } from './link';

const page = 'https://a.example/losses/';
const hashOf = (link: string | null) => link!.slice(page.length);

test('code goes into an address and comes back', async () => {
  for (const code of ['1 + 1', '// 得分\nconst 损失 = "😀";\n', 'x'.repeat(20_000), '\n'.repeat(49_000)]) {
    const hash = hashOf(await writeCodeLink(page, 'losses/svmLoss', code));
    expect(hash).toMatch(/^#code=1\.losses\/svmLoss\.[\w-]+$/);
    expect(linkedCell(hash)).toBe('losses/svmLoss');
    expect(await readCodeLink(hash)).toEqual({ code });
  }
});

test('other addresses carry no code, and damaged ones no readable code', async () => {
  for (const hash of ['', '#svm', '#code=2.a.b', '#code=1.a b.c', '#code=1.<b>.c']) expect(linkedCell(hash)).toBeNull();
  const whole = hashOf(await writeCodeLink(page, 'a', 'const a = 1;'));
  for (const hash of ['#code=1.a.AAAA', '#code=1.a.-_-_', '#code=1.a.A', whole.slice(0, -4)])
    expect(await readCodeLink(hash)).toBe('damaged');
});

test('a link survives what programs do to it, or is reported as damaged', async () => {
  const code = 'const a = [1, 2];';
  const whole = hashOf(await writeCodeLink(page, 'losses/svmLoss', code));
  const passedOn = ['.', ')', '),', '>', '”', ' and more', '&utm_source=mail', '?fbclid=a.b', '%20', '\n'];
  for (const hash of [...passedOn.map((tail) => whole + tail), whole.replace('/', '%2F'), whole.replace('=', '%3D').replace('.', '%2E')]) {
    expect(linkedCell(hash), hash).toBe('losses/svmLoss');
    expect(await readCodeLink(hash), hash).toEqual({ code });
  }
  for (const hash of ['#code=1.losses/svmLoss', '#code=1.losses/svmLoss.', whole.slice(0, -5), whole.replace(/.{6}$/, ' $&')]) {
    expect(linkedCell(hash), hash).toBe('losses/svmLoss');
    expect(await readCodeLink(hash), hash).toBe('damaged');
  }
}); // prettier-ignore

test('a bomb is not unpacked', async () => {
  const hash = `#code=1.a.${deflateRawSync('x'.repeat(1_000_000)).toString('base64url')}`;
  expect(hash.length).toBeLessThan(2_000);
  expect(await readCodeLink(hash)).toBe('too-long');
});

test('every link that is made can be read, and too long ones are not made', async () => {
  let seed = 1;
  const letter = () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90));
  let made = 0;
  for (const length of [1_000, 4_000, 6_000, 8_000, 20_000]) {
    const code = Array.from({ length }, letter).join('');
    const link = await writeCodeLink(page, 'a', code);
    if (link === null) continue;
    made++;
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(await readCodeLink(hashOf(link))).toEqual({ code });
  }
  expect(made).toBe(3);
  expect(await writeCodeLink(page, 'a', '字'.repeat(16_666))).not.toBeNull();
  for (const code of ['x'.repeat(50_001), '字'.repeat(16_667), 'x'.repeat(3_000_000)])
    expect(await writeCodeLink(page, 'a', code)).toBeNull();
});
