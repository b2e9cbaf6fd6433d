// What every engine has beyond ECMAScript, and the library uses.

interface TextDecoder {
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
declare const TextDecoder: new (encoding?: string, options?: { fatal?: boolean }) => TextDecoder;

interface TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare const TextEncoder: new () => TextEncoder;
