import type { Keep } from './keep';
import { blocksOf, type WantedSet } from './wanted';

type Draw = (seed: number, from: number, isGivenUp: () => boolean) => Promise<Blob | null>;

interface Block {
  /** Null if it was given up before it was drawn. */
  pixels: Promise<Blob | null>;
  /** Those who still want it. */
  wantedBy: Set<object>;
}

interface Asked {
  /** Called with the share of the wanted pictures that is there. */
  onShare?(share: number): void;
  signal?: AbortSignal;
}

/** The course's pictures, each drawn once for all figures of a page, and kept for other pages and later visits. */
export class PictureSets {
  readonly #blocks = new Map<string, Block>();

  constructor(
    readonly draw: Draw,
    readonly keep: Keep,
  ) {}

  /**
   * The blocks of the wanted pictures, in order, for each set. Null once the signal has aborted; what nobody else wants
   * is then not drawn. Rejects if they cannot be drawn here.
   */
  async want(sets: readonly WantedSet[], { onShare, signal }: Asked = {}): Promise<Blob[][] | null> {
    const asker = {};
    const asked = sets.map((set) => blocksOf(set).map(({ seed, from }) => this.#block(seed, from, asker)));
    const giveUp = () => asked.flat().forEach(({ wantedBy }) => wantedBy.delete(asker));
    signal?.addEventListener('abort', giveUp);
    let there = 0;
    const comeIn = async ({ pixels }: Block) => {
      const blob = await pixels;
      if (!signal?.aborted) onShare?.(++there / asked.flat().length);
      return blob;
    };
    const found = await Promise.all(asked.map((blocks) => Promise.all(blocks.map(comeIn))));
    signal?.removeEventListener('abort', giveUp);
    if (signal?.aborted) return null;
    // another request gave one of them up just before this one
    return found.flat().includes(null) ? this.want(sets, { onShare, signal }) : (found as Blob[][]);
  }

  #block(seed: number, from: number, asker: object): Block {
    const key = `${seed}/${from}`;
    const known = this.#blocks.get(key);
    known?.wantedBy.add(asker);
    if (known) return known;
    const wantedBy = new Set([asker]);
    const pixels = this.#find(seed, from, () => wantedBy.size === 0);
    const forget = () => this.#blocks.delete(key);
    pixels.then((blob) => blob ?? forget(), forget);
    const block = { pixels, wantedBy };
    this.#blocks.set(key, block);
    return block;
  }

  async #find(seed: number, from: number, isGivenUp: () => boolean): Promise<Blob | null> {
    const kept = await this.keep.find(seed, from);
    if (kept) return kept;
    const drawn = await this.draw(seed, from, isGivenUp);
    if (drawn) void this.keep.keep(seed, from, drawn);
    return drawn;
  }
}
