const soon = 16; // milliseconds: a frame
const late = 200; // a hidden page draws no frames

/** Resolves once the page has drawn its latest content. */
const drawn = () =>
  new Promise<void>((done) => {
    if (typeof requestAnimationFrame === 'undefined') return void setTimeout(done, soon);
    // a frame is drawn after its callbacks
    requestAnimationFrame(() => void setTimeout(done));
    setTimeout(done, late);
  });

/** Shows items frame by frame as they arrive, in portions that a page can draw without a pause. */
export class Paced<T> {
  #waiting: T[] = [];
  #shown: T[] = [];
  #isDue = false;
  #whenShown: (() => void)[] = [];
  #held = 0;

  constructor(
    readonly weigh: (item: T) => number,
    readonly show: (all: readonly T[]) => void,
    /** Whether an item replaces another. */
    readonly replaces: (item: T, other: T) => boolean = () => false,
    readonly mostAtOnce = 20_000,
  ) {}

  /** The number of items, including those not yet shown. */
  get count(): number {
    return this.#shown.length + this.#waiting.length;
  }

  /** Adds items that replace no others. */
  add(items: readonly T[]) {
    this.#waiting.push(...items);
    this.#showSoon();
  }

  /** Replaces earlier items; returns those that have none to replace. */
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

  /** Shows nothing more until a promise settles, because what draws the items is still loading. */
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

  /** Waits until everything that has arrived is shown. */
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
