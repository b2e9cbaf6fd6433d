import { compile } from '@cells/code/compile';
import type { Inert } from '@cells/run/inert';
import type { Batch, Plain } from '@cells/run/protocol';
import { Sandbox } from '@cells/run/Sandbox';
import { Newest } from '../worker/newest';

/** The time limit for one model, in seconds. */
const limitSeconds = 3;

/** One of the cells that make up a model: it gets the name that the one before shares, and shares one with the next. */
export interface Part {
  code: string;
  shares?: string;
}

/** A figure's edited code in a sandbox, asked for one state after another, of which only the latest counts. */
export class OwnModel<State> {
  #sandbox: Sandbox;
  #newest = new Newest<State>(async (state) => {
    if (this.#sandbox.ended) return;
    try {
      await this.hear.onModel(state, await this.compute(state));
    } catch (error) {
      this.hear.onError(error);
    }
  });

  constructor(
    readonly hear: {
      onModel(state: State, model: Inert): void | Promise<void>;
      onError(error: unknown): void;
      onBatch(batch: Batch): void;
    },
  ) {
    this.#sandbox = new Sandbox(limitSeconds, (batch) => this.hear.onBatch(batch));
  }

  /** Runs the cells of a model one after another; the last defines `compute`. */
  async load(parts: readonly Part[]): Promise<void> {
    let needs: string[] = [];
    for (const { code, shares: name } of parts) {
      const shares = name ? [name] : [];
      await this.#sandbox.run(await compile(code), { needs, shares });
      needs = shares;
    }
    this.#sandbox.rest();
  }

  /** The result of `compute` for a state. */
  async compute(state: State): Promise<Inert> {
    this.#sandbox.begin();
    try {
      return (await this.#sandbox.call('compute', [state as Plain], true)).value;
    } finally {
      this.#sandbox.rest();
    }
  }

  /** Asks for a state; of those asked for while it is busy, only the last is remembered. */
  ask(state: State) {
    this.#newest.ask(state);
  }

  stop() {
    this.#newest.stop();
    this.#sandbox.stop();
  }
}
