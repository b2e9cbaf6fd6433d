const soon = 16; // milliseconds: a frame
const late = 200; // a page that nobody sees draws no frames

/** Settles once the page has drawn what it was given last. */
const drawn = () =>
  new Promise<void>((done) => {
    if (typeof requestAnimationFrame === 'undefined') return void setTimeout(done, soon);
    // a frame is drawn after its callbacks
    requestAnimationFrame(() => void setTimeout(done));
    setTimeout(done, late);
  });

/** Shows what arrives frame by frame, in portions that a page can draw without a pause. */
export class Paced<T> {
  #waiting: T[] = [];
  #shown: T[] = [];
  #isDue = false;
  #whenShown: (() => void)[] = [];
  #held = 0;

  constructor(
    readonly weigh: (item: T) => number,
    readonly show: (all: readonly T[]) => void,
    /** Whether an item takes the place of another. */
    readonly replaces: (item: T, other: T) => boolean = () => false,
    readonly mostAtOnce = 20_000,
  ) {}

  /** How many there are, including those not shown yet. */
  get count(): number {
    return this.#shown.length + this.#waiting.length;
  }

  /** Takes those that have taken no other's place. */
  add(items: readonly T[]) {
    this.#waiting.push(...items);
    this.#showSoon();
  }

  /** Puts items in the place of others; gives back those that have no other to replace. */
  replace(items: readonly T[]): T[] {
    const rest = items.filter(
      (item) =>
        ![this.#waiting, this.#shown].some((list) => {
          const at = list.findIndex((other) => this.replaces(item, other));
          if (at >= 0) list[at] = item;
          return at >= 0;
        }),
    );
    if (rest.length < items.length) this.#showSoon();
    return rest;
  }

  /** Shows nothing more until a promise is settled: what comes is drawn by something that is still on its way. */
  hold(until: Promise<unknown>) {
    this.#held++;
    const release = () => void this.#held--;
    until.then(release, release);
  }

  #showSoon() {
    if (this.#isDue) return;
    this.#isDue = true;
    void drawn().then(this.#showNext);
  }

  clear() {
    this.#waiting = [];
    this.#shown = [];
  }

  /** Waits until all that has arrived is shown. */
  allShown(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isDue) this.#whenShown.push(resolve);
      else resolve();
    });
  }

  #showNext = () => {
    this.#isDue = false;
    if (this.#held > 0) return this.#showSoon();
    let weight = 0;
    let count = 0;
    while (count < this.#waiting.length && weight < this.mostAtOnce) weight += this.weigh(this.#waiting[count++]);
    this.#shown.push(...this.#waiting.splice(0, count));
    this.show(this.#shown);
    if (this.#waiting.length > 0) return this.#showSoon();
    for (const tell of this.#whenShown.splice(0)) tell();
  };
}
