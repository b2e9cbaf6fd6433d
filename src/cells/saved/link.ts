import { fromAddress, intoAddress, TooLong } from './inAddress';

/** Code in a page's address: `#code=1.losses/svmLoss.<deflated, in base64url>`. It never leaves the browser. */
const pattern = /^#code=1\.([\w/-]{1,80})(?:\.([\w-]*)(?:[^\w-].*)?)?$/s;
/** The most code, in bytes, in a link. */
const longest = 50_000;
/**
 * The longest link, in characters. Browsers accept more, but mail gateways and learning platforms wrap a link in one of
 * their own, which a server then accepts only up to 8 KB.
 */
export const longestLink = 8_000;

/**
 * Parses such an address. Programs that pass links on may encode its characters, or append others: a bracket, a full
 * stop, a tracking parameter. An address that has lost its code still counts, as a damaged one.
 */
function partsOf(hash: string): RegExpExecArray | null {
  try {
    return pattern.exec(decodeURIComponent(hash));
  } catch {
    return pattern.exec(hash);
  }
}

/** The cell that an address carries code for; null for any other address. */
export const linkedCell = (hash: string): string | null => partsOf(hash)?.[1] ?? null;

/** Makes a link to a page that carries a cell's code; null if the code or the link is too long. */
export async function writeCodeLink(
  page: string,
  cell: string,
  code: string,
  mostCharacters = longestLink,
): Promise<string | null> {
  if (new TextEncoder().encode(code).length > longest) return null;
  const text = await intoAddress(code);
  const link = `${page}#code=1.${cell}.${text}`;
  return link.length <= mostCharacters ? link : null;
}

/** The content of an address: code, or the reason why there is none. */
export type LinkedCode = { code: string } | 'damaged' | 'too-long';

/** Reads the code that an address carries. */
export async function readCodeLink(hash: string): Promise<LinkedCode> {
  try {
    return { code: await fromAddress(partsOf(hash)![2], longest) };
  } catch (error) {
    return error instanceof TooLong ? 'too-long' : 'damaged';
  }
}
