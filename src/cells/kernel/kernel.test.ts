import { inflateSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findKernel } from './kernel';
import { chartHtml } from './markup';
import { base64, png } from './png';

afterEach(() => vi.unstubAllGlobals());

describe('the kernel that a notebook runs in', () => {
  test('is Deno’s if there is one: a bundle is broadcast, and a growing one is updated in place', () => {
    const sent: [string, { data: object; transient: { display_id?: string } }][] = [];
    vi.stubGlobal('Deno', { jupyter: { broadcast: (...one: (typeof sent)[0]) => Promise.resolve(sent.push(one)) } });
    const kernel = findKernel();
    kernel.show({ 'text/plain': 'a' });
    const show = kernel.showing!();
    show({ 'text/plain': 'b' });
    show({ 'text/plain': 'c' });
    expect(sent.map(([type]) => type)).toEqual(['display_data', 'display_data', 'update_display_data']);
    expect(sent[2][1].transient.display_id).toBe(sent[1][1].transient.display_id);
    expect(sent[1][1].transient.display_id).not.toBe(sent[0][1].transient.display_id);
  });

  test('is none in plain Deno, where access throws, or in Node: a line is printed', () => {
    const denied = {
      get jupyter(): never {
        throw new Error('Deno.jupyter is only available in `deno jupyter` subcommand.');
      },
    };
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    for (const Deno of [denied, undefined]) {
      vi.stubGlobal('Deno', Deno);
      const kernel = findKernel();
      expect(kernel.showing).toBeNull();
      kernel.show({ 'text/plain': 'a chart', 'text/html': '<b>' });
    }
    expect(log.mock.calls).toEqual([['a chart'], ['a chart']]);
    log.mockRestore();
  });
});

test('a picture is a PNG in which each pixel is a square', () => {
  const rgba = new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 128]);
  const file = Buffer.from(png({ width: 2, height: 1, rgba }, 2));
  expect(file.toString('latin1', 1, 4)).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]]).toEqual([4, 2, 8, 6]);
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const row = [0, 255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 255, 128, 0, 0, 255, 128];
  expect([...rows]).toEqual([...row, ...row]);
  expect(file.subarray(-4).toString('hex')).toBe('ae426082'); // the end of every PNG
  expect(base64(new Uint8Array([1, 2, 3]))).toBe('AQID');
});

test('a chart is markup in the course’s colours that cannot run scripts', () => {
  vi.stubGlobal('courseColours', { '--class-0': '#2e6fb7' });
  const text = { tag: 'text', attributes: { fill: 'var(--class-0)', 'aria-label': '"><b>' }, style: { fontSize: '9px' }, children: ['<script>&'] }; // prettier-ignore
  const html = chartHtml({ tag: 'svg', attributes: {}, style: {}, children: [text] });
  expect(html).toContain('style="--class-0:#2e6fb7"');
  expect(html).toContain('<text fill="var(--class-0)" aria-label="&#34;&#62;&#60;b&#62;" style="font-size:9px">&#60;script&#62;&#38;</text>'); // prettier-ignore
});
