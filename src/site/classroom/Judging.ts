import { checkLimitSeconds } from '@cells/run/limits';
import type { Skeleton } from '@cells/code/skeleton';

/** Right; wrong; code that does not run; stopped at its limit; or not judged, through no fault of the answer. */
export const marks = ['right', 'wrong', 'broken', 'stopped', 'unjudged'] as const;
export type Mark = (typeof marks)[number];

/** The verdict on an answer. */
export interface Judged {
  mark: Mark;
  /** What is wrong, as codes of sentences and as sentences. */
  codes: readonly string[];
  said: readonly string[];
  /** The answer without its names and spacing; null if it cannot be parsed. */
  skeleton: Skeleton | null;
  isSolution: boolean;
  seconds: number;
  /** Its time limit. */
  limitSeconds: number;
}

/** How often an answer whose sandbox does not start is tried, and how many such in a row stop the judging. */
const [mostTries, mostFailures] = [3, 8];

export const unjudged: Judged = {
  mark: 'unjudged',
  codes: ['not-started'],
  said: [],
  skeleton: null,
  isSolution: false,
  seconds: 0,
  limitSeconds: 0,
};

const ranOutOfTime = ({ codes }: Judged) => codes.includes('time-limit');

/**
 * Judges many answers, some in parallel. One that runs out of time there is judged again at the end, alone and with more
 * time: endless loops beside it may have slowed it down. Judging can be stopped and resumed; running work then starts again.
 */
export class Judging<Task> {
  /** The numbers of all answers, and of those judged. */
  total = 0;
  done = 0;
  /** Whether it has stopped because nothing runs here. */
  isStuck = false;
  #waiting: { task: Task; tries: number }[] = [];
  /** Those to be judged again; the first may be running. */
  readonly #again: { task: Task; tries: number }[] = [];
  #running = new Set<AbortController>();
  #isOn = false;
  #failures = 0;
  /** The working time in milliseconds up to its last start, and when that was. */
  #worked = 0;
  #begun = 0;
  #doneBefore = 0;

  constructor(
    /** Judges one answer, perhaps with nothing beside it; null if its sandbox did not start. */
    readonly judge: (task: Task, signal: AbortSignal, isAlone: boolean) => Promise<Judged | null>,
    readonly told: (task: Task, judged: Judged) => void,
    readonly slots: number,
    readonly clock: () => number = () => performance.now(),
  ) {}

  get isOn(): boolean {
    return this.#isOn;
  }

  /** The number of answers to be judged again. */
  get again(): number {
    return this.#again.length;
  }

  add(tasks: readonly Task[]) {
    this.total += tasks.length;
    this.#waiting.push(...tasks.map((task) => ({ task, tries: 0 })));
    if (this.#isOn) this.#fill();
  }

  start() {
    if (this.#isOn || this.#waiting.length + this.#again.length === 0) return;
    this.#isOn = true;
    this.isStuck = false;
    this.#failures = 0;
    this.#begun = this.clock();
    this.#fill();
  }

  stop() {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#worked += this.clock() - this.#begun;
    for (const work of this.#running) work.abort();
  }

  /** The estimated seconds left; null while there is too little data. */
  secondsLeft(): number | null {
    const worked = this.#worked + (this.#isOn ? this.clock() - this.#begun : 0);
    const done = this.done + this.again - this.#doneBefore;
    const left = this.total - this.done - this.again;
    return done < 5 ? null : ((worked / done) * left) / 1_000 + checkLimitSeconds * this.again;
  }

  #fill() {
    while (this.#isOn && this.#running.size < this.slots && this.#waiting.length > 0)
      void this.#one(this.#waiting.shift()!, false);
    if (this.#isOn && this.#running.size === 0 && this.#again.length > 0) void this.#one(this.#again[0], true);
    if (this.#isOn && this.#running.size === 0) {
      this.stop();
      this.#worked = 0;
      this.#doneBefore = this.done;
    }
  }

  async #one(next: { task: Task; tries: number }, isAlone: boolean) {
    const work = new AbortController();
    this.#running.add(work);
    const judged = await this.judge(next.task, work.signal, isAlone).catch(() => null);
    this.#running.delete(work);
    if (work.signal.aborted) {
      if (!isAlone) this.#waiting.unshift(next);
    } else if (judged) {
      this.#failures = 0;
      if (!isAlone && ranOutOfTime(judged)) this.#again.push(next);
      else this.#tell(next.task, judged, isAlone);
    } else {
      if (++next.tries >= mostTries) this.#tell(next.task, unjudged, isAlone);
      else if (!isAlone) this.#waiting.push(next);
      if (++this.#failures >= mostFailures) {
        this.isStuck = true;
        this.stop();
      }
    }
    this.#fill();
  }

  #tell(task: Task, judged: Judged, isAlone: boolean) {
    if (isAlone) this.#again.shift();
    this.done++;
    this.told(task, judged);
  }
}
