import { readFileSync } from 'node:fs';

interface Recorded {
  npy: { name: string; file: string; shape: number[]; data: string[] }[];
  several: string;
  refused: Record<string, string>;
  contents: Record<string, { shape: number[]; data: string }>;
  archives: Record<string, string>;
  lzma: string;
  plain: string;
  compressed: Record<string, string>;
}

/** Files written by NumPy and Python; see FORMAT.md. */
export const recorded = JSON.parse(readFileSync(`${import.meta.dirname}/arrays.json`, 'utf8')) as Recorded;

export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
