import { compile } from '@cells/compile';
import type { Inert } from '@cells/inert';
import type { Batch, Plain } from '@cells/protocol';
import { Sandbox } from '@cells/Sandbox';

/** How long one drawing may take, in seconds. */
const limitSeconds = 3;

/** Edited code of a figure, at work in a sandbox: asked for one state after another, of which only the latest counts. */
export class OwnModel<State> {
  #sandbox: Sandbox;
  #busy = false;
  #next: State | null = null;

  constructor(
    readonly hear: {
      onModel(state: State, model: Inert): void | Promise<void>;
      onError(error: unknown): void;
      onBatch(batch: Batch): void;
    },
  ) {
    this.#sandbox = new Sandbox(limitSeconds, (batch) => this.hear.onBatch(batch));
  }

  /** Runs the cell that defines `compute`; or one that defines another function, and then a cell that calls it. */
  async load(code: string, caller?: { of: string; code: string }): Promise<void> {
    const compiled = await compile(code);
    if (caller) {
      await this.#sandbox.run(compiled, { needs: [], shares: [caller.of] });
      await this.#sandbox.run(await compile(caller.code), { needs: [caller.of], shares: [] });
    } else await this.#sandbox.run(compiled);
    this.#sandbox.rest();
  }

  /** What `compute` gives for a state. */
  async compute(state: State): Promise<Inert> {
    this.#sandbox.begin();
    try {
      return (await this.#sandbox.call('compute', [state as Plain])).value;
    } finally {
      this.#sandbox.rest();
    }
  }

  /** Asks for a state; while an answer is on its way, only the last of those asked for meanwhile is remembered. */
  ask(state: State) {
    this.#next = state;
    if (!this.#busy) void this.#work();
  }

  async #work() {
    this.#busy = true;
    while (this.#next !== null && !this.#sandbox.ended) {
      const state = this.#next;
      this.#next = null;
      try {
        await this.hear.onModel(state, await this.compute(state));
      } catch (error) {
        this.hear.onError(error);
      }
    }
    this.#busy = false;
  }

  stop() {
    this.#next = null;
    this.#sandbox.stop();
  }
}
