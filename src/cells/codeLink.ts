/** Code in a page's address: `#code=1.losses/svmLoss.<deflated, in base64url>`. It never leaves the browser. */
const pattern = /^#code=1\.([\w/-]{1,80})\.([\w-]+)$/;
const longest = 50_000;

/** The cell that an address carries code for; null for any other address. */
export const linkedCell = (hash: string): string | null => pattern.exec(hash)?.[1] ?? null;

/** Makes the part of an address that carries a cell's code. */
export async function writeCodeLink(cell: string, code: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(code), new CompressionStream('deflate-raw'));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `#code=1.${cell}.${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads the code that an address carries; null where it is damaged or too long. */
export async function readCodeLink(hash: string): Promise<string | null> {
  try {
    const text = pattern.exec(hash)![2].replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const code = await through(bytes, new DecompressionStream('deflate-raw'), longest);
    return new TextDecoder('utf-8', { fatal: true }).decode(code);
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(parts);
    if (parts.length + value.length > most) throw new RangeError('too long');
    for (const byte of value) parts.push(byte);
  }
}
