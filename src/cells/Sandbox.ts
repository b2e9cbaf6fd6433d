import { startLimitSeconds, timeLimitSeconds } from './limits';
import { readMessage, type FromSandbox, type Plain, type ToSandbox } from './protocol';

/** Why a run ended early. */
export class SandboxStop extends Error {
  constructor(readonly reason: 'stopped' | 'time-limit' | 'not-started') {
    super(reason);
  }
}

/** The reader's code threw an error. */
export class CellError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly line: number | null,
  ) {
    super(message);
  }
}

export interface RunOptions {
  /** Exports of the library that the cell must do without. */
  without?: string[];
  /** A function that the cell is to define, kept for calls. */
  wants?: string | null;
  onOutput?(lines: string[], dropped: number): void;
}

/** A frame of its own for one run of a reader's code. Ends when stopped, or when its time is up. */
export class Sandbox {
  #frame = document.createElement('iframe');
  #port: MessagePort | null = null;
  #waiting: { accept(message: FromSandbox): boolean; reject(error: Error): void } | null = null;
  #calls = 0;
  #timer = 0;
  #onOutput: RunOptions['onOutput'];

  /** Loads the frame and runs the code in it. */
  async run(
    code: string,
    { without = [], wants = null, onOutput }: RunOptions = {},
  ): Promise<{ shown: string | null; defined: boolean }> {
    this.#onOutput = onOutput;
    const answer = this.#wait(
      (message) => (message.type === 'finished' ? message : null),
      startLimitSeconds,
      'not-started',
    );
    this.#start().then(
      () => {
        this.#limit(timeLimitSeconds, 'time-limit');
        this.#send({ type: 'run', code, without, wants });
      },
      () => this.stop('not-started'),
    );
    return answer;
  }

  /** Calls the function that the cell defined. */
  call(args: unknown[]): Promise<{ value: Plain; changedArguments: boolean }> {
    const id = ++this.#calls;
    const answer = this.#wait(
      (message) => (message.type === 'returned' && message.id === id ? message : null),
      timeLimitSeconds,
      'time-limit',
    );
    this.#send({ type: 'call', id, args });
    return answer;
  }

  /** Ends the run, whatever it is doing, and takes the frame away. */
  stop(reason: SandboxStop['reason'] = 'stopped') {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#frame.remove();
    this.#waiting?.reject(new SandboxStop(reason));
    this.#waiting = null;
  }

  async #start() {
    const { default: source } = await import('virtual:sandbox-source');
    const frame = this.#frame;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = 'Sandbox';
    frame.hidden = true;
    frame.src = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sandbox.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event) => this.#receive(readMessage(event.data));
    frame.contentWindow!.postMessage(source, '*', [port2]);
  }

  #send(message: ToSandbox) {
    this.#port?.postMessage(message);
  }

  #receive(message: FromSandbox | null) {
    if (message?.type === 'output') this.#onOutput?.(message.lines, message.dropped);
    else if (message?.type === 'failed') {
      this.#waiting?.reject(new CellError(message.name, message.message, message.line));
      this.#waiting = null;
    } else if (message && this.#waiting?.accept(message)) this.#waiting = null;
  }

  #wait<Answer>(
    pick: (message: FromSandbox) => Answer | null,
    seconds: number,
    reason: SandboxStop['reason'],
  ): Promise<Answer> {
    this.#limit(seconds, reason);
    return new Promise((resolve, reject) => {
      const settle = () => clearTimeout(this.#timer);
      this.#waiting = {
        accept: (message) => {
          const answer = pick(message);
          if (!answer) return false;
          settle();
          resolve(answer);
          return true;
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
    });
  }

  #limit(seconds: number, reason: SandboxStop['reason']) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.stop(reason), seconds * 1000);
  }
}
