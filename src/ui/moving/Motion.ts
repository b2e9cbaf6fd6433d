import { between } from './between';

/** The duration of a move, in milliseconds. */
export const duration = 200;

/** The clock and the frames of the page, or of a test. */
export interface Frames {
  now(): number;
  request(step: () => void): number;
  cancel(frame: number): void;
}
const framesOfPage: Frames = {
  now: () => performance.now(),
  request: (step) => requestAnimationFrame(step),
  cancel: (frame) => cancelAnimationFrame(frame),
};

interface Way {
  to: string;
  at(share: number): string;
  started: number;
  /** Its current value, as it is read. */
  shown: string;
}

/**
 * The share of a move that is drawn at once: too little to be seen, but the value is then never the one it started from,
 * so that the page's writing that one is noticed.
 */
const outset = 0.02;

const eased = (share: number) => share * share * (3 - 2 * share);

/**
 * Values moving to others, each of a named attribute of a drawn element. Requests frames while any moves. A value that
 * something else writes during its move stays.
 */
export class Motion<Thing extends object> {
  private readonly ways = new Map<Thing, Map<string, Way>>();
  private frame = 0;

  constructor(
    private readonly put: (thing: Thing, name: string, text: string) => void,
    private readonly read: (thing: Thing, name: string) => string | undefined,
    /** Called after each frame. */
    private readonly drawn: () => void = () => {},
    private readonly frames: Frames = framesOfPage,
  ) {}

  get isMoving(): boolean {
    return this.ways.size > 0;
  }

  /** The current value of a moving attribute. */
  shown(thing: Thing, name: string): string | undefined {
    return this.ways.get(thing)?.get(name)?.shown;
  }

  /** Where a moving attribute is going, if the value read of it is the move's own. */
  aimOf(thing: Thing, name: string, read: string): string | undefined {
    const way = this.ways.get(thing)?.get(name);
    return way?.shown === read ? way.to : undefined;
  }

  /**
   * Starts a move from the old value; returns false if it cannot be interpolated. A new move replaces the one before.
   */
  send(thing: Thing, name: string, from: string, to: string): boolean {
    const at = between(from, to);
    const ways = this.ways.get(thing) ?? new Map<string, Way>();
    ways.delete(name);
    if (at) {
      ways.set(name, { to, at, started: this.frames.now(), shown: this.show(thing, name, at(eased(outset))) });
      this.frame ||= this.frames.request(this.step);
    }
    if (ways.size) this.ways.set(thing, ways);
    else this.ways.delete(thing);
    return at !== null;
  }

  /** Cancels the move of an attribute that was changed otherwise. */
  forget(thing: Thing, name: string): void {
    const ways = this.ways.get(thing);
    ways?.delete(name);
    if (ways?.size === 0) this.ways.delete(thing);
  }

  /** Finishes all moves at once. */
  end(): void {
    this.frames.cancel(this.frame);
    this.frame = 0;
    for (const [thing, ways] of this.ways)
      for (const [name, { to, shown }] of ways) if (this.read(thing, name) === shown) this.put(thing, name, to);
    this.ways.clear();
  }

  /** Writes a value, and returns how it is read: browsers write styles in their own way. */
  private show(thing: Thing, name: string, text: string) {
    this.put(thing, name, text);
    return this.read(thing, name) ?? text;
  }

  private readonly step = () => {
    const now = this.frames.now();
    for (const [thing, ways] of this.ways) {
      for (const [name, way] of ways) {
        const share = (now - way.started) / duration;
        const isOurs = this.read(thing, name) === way.shown;
        if (isOurs) way.shown = this.show(thing, name, share < 1 ? way.at(eased(Math.max(outset, share))) : way.to);
        if (!isOurs || share >= 1) ways.delete(name);
      }
      if (ways.size === 0) this.ways.delete(thing);
    }
    this.frame = this.ways.size ? this.frames.request(this.step) : 0;
    this.drawn();
  };
}
