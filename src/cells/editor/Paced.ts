const soon = 16; // milliseconds: a frame

/** Shows what arrives frame by frame, in portions that a page can draw without a pause. */
export class Paced<T> {
  #waiting: T[] = [];
  #shown: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #whenShown: (() => void)[] = [];

  constructor(
    readonly weigh: (item: T) => number,
    readonly show: (all: readonly T[]) => void,
    readonly mostAtOnce = 20_000,
  ) {}

  /** How many there are, including those not shown yet. */
  get count(): number {
    return this.#shown.length + this.#waiting.length;
  }

  add(items: readonly T[]) {
    this.#waiting.push(...items);
    this.#timer ??= setTimeout(this.#showNext, soon);
  }

  clear() {
    this.#waiting = [];
    this.#shown = [];
  }

  /** Waits until all that has arrived is shown. */
  allShown(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#timer === undefined) resolve();
      else this.#whenShown.push(resolve);
    });
  }

  #showNext = () => {
    let weight = 0;
    let count = 0;
    while (count < this.#waiting.length && weight < this.mostAtOnce) weight += this.weigh(this.#waiting[count++]);
    this.#shown.push(...this.#waiting.splice(0, count));
    this.show(this.#shown);
    this.#timer = this.#waiting.length > 0 ? setTimeout(this.#showNext, soon) : undefined;
    if (this.#timer !== undefined) return;
    for (const tell of this.#whenShown.splice(0)) tell();
  };
}
