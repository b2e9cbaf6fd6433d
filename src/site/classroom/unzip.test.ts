import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourcesOf } from './readFiles';
import { entriesOf } from './unzip';

/** An archive as zip programs make it. `announced` is the size that it claims, if not the true one. */
function zipOf(files: Record<string, string>, { stored = false, announced = (size: number) => size } = {}): Blob {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [bytes, title] = [Buffer.from(text), Buffer.from(name)];
    const data = stored ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(announced(bytes.length), 18);
    fields.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), fields, title, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, rest, title);
    at += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return new Blob([Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end])]);
}

const files = { 'week 3/王小明.json': '{"a":"你好"}'.repeat(100), 'week 3/': '', 'empty.json': '' };

test.each([true, false])('the files of an archive are read, stored or deflated', async (stored) => {
  const entries = await entriesOf(zipOf(files, { stored }));
  expect(entries!.map(({ name }) => name)).toEqual(['week 3/王小明.json', 'empty.json']);
  expect(await Promise.all(entries!.map(({ text }) => text()))).toEqual([files['week 3/王小明.json'], '']);
});

test('reads no more than an archive has announced', async () => {
  const [bomb] = (await entriesOf(zipOf({ bomb: '0'.repeat(1e6) }, { announced: () => 100 })))!;
  await expect(bomb.text()).rejects.toThrow('larger than announced');
});

test('null for anything that is not an archive, or a damaged one', async () => {
  const whole = await zipOf(files).arrayBuffer();
  expect(await entriesOf(new Blob(['{}']))).toBeNull();
  expect(await entriesOf(new Blob([]))).toBeNull();
  expect(await entriesOf(new Blob([whole.slice(0, -30)]))).toBeNull();
  const damaged = new Uint8Array(whole.slice(0));
  damaged
    .fill(7, Buffer.from(whole).indexOf('PK\x01\x02'))
    .set(new Uint8Array(whole.slice(-22)), whole.byteLength - 22);
  expect(await entriesOf(new Blob([damaged]))).toBeNull();
});

test('reads archives and files together, without the files that systems add', async () => {
  const archive = new File([zipOf({ 'a/ada.json': '1', '__MACOSX/a/._ada.json': '2', 'a/.DS_Store': '3' })], 'all.ZIP');
  const broken = new File(['x'], 'broken.zip');
  const sources = await sourcesOf([archive, broken, new File(['4'], 'bob.json')]);
  expect(sources.map(({ name }) => name)).toEqual(['all.ZIP/a/ada.json', 'broken.zip', 'bob.json']);
});
