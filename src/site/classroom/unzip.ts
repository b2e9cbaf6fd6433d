/** A file in an archive. */
export interface Entry {
  name: string;
  size: number;
  text(): Promise<string>;
}

const most = 5_000;

/**
 * The files of a zip archive, as learning platforms make them; null for anything else. Reads stored and deflated ones.
 */
export async function entriesOf(archive: Blob): Promise<Entry[] | null> {
  const tail = new DataView(await archive.slice(-65_557).arrayBuffer());
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return null;
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const directory = new DataView(await archive.slice(start, start + length).arrayBuffer());
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.byteLength && entries.length < most;) {
    if (directory.getUint32(at, true) !== 0x02014b50) return null;
    const number = (offset: number) => directory.getUint32(at + offset, true);
    const short = (offset: number) => directory.getUint16(at + offset, true);
    const [method, packed, size, header] = [short(10), number(20), number(24), number(42)];
    if (at + 46 + short(28) > directory.byteLength) return null;
    const bytes = new Uint8Array(directory.buffer, at + 46, short(28));
    const name = new TextDecoder().decode(bytes);
    at += 46 + short(28) + short(30) + short(32);
    if (!name.endsWith('/'))
      entries.push({ name, size, text: () => textOf(archive, { method, packed, size, header }) });
  }
  return entries;
}

interface Place {
  method: number;
  packed: number;
  size: number;
  header: number;
}

/** The text of an entry, at most as long as the archive has announced. */
async function textOf(archive: Blob, { method, packed, size, header }: Place): Promise<string> {
  const local = new DataView(await archive.slice(header, header + 30).arrayBuffer());
  const start = header + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const data = archive.slice(start, start + packed);
  if (method !== 0 && method !== 8) throw new Error(`method ${method}`);
  const stream = method === 0 ? data.stream() : data.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let count = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    count += value.byteLength;
    if (count > size) throw new Error('larger than announced');
    text += decoder.decode(value, { stream: true });
  }
}
