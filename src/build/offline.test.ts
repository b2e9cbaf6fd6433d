import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { icon } from './icon';
import { framed } from './offline';

const sandbox = readFileSync(`${import.meta.dirname}/../../public/sandbox.html`, 'utf8');
const policy = /content="(default-src[^"]*)"/.exec(sandbox)![1];

test('the saved sandbox is the sandbox, in a frame without origin, under the same policy', () => {
  const page = framed(sandbox);
  expect(page).toContain(`content="${policy}"`);
  const [, text] = /frame\.srcdoc = (".*");/.exec(page)!;
  expect(JSON.parse(text)).toBe(sandbox);
  expect(page.match(/<\/script>/g), 'the text ends no script of the page around it').toHaveLength(1);
  expect(page).toContain("setAttribute('sandbox', 'allow-scripts')");
});

test('the icon is a PNG of its size', async () => {
  const png = await icon(48);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48]);
});
