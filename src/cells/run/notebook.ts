import { compile, type Compile } from '../code/compile';
import { SourceError, type Compiled } from '../code/compiled';
import type { Inert } from './inert';
import { liveCells } from './liveCells';
import { likeName } from './nearestName';
import type { Batch } from './protocol';
import { Sandbox, type Settled } from './Sandbox';
import { loadWork } from '../saved/store';

/** A cell of the chapter, in the order of the page. */
export interface NotebookCell {
  name: string;
  code: string;
  /** The only name that it shares; null if it shares all its definitions. */
  sharesOnly: string | null;
}

export type NotebookErrorCode = 'defined-elsewhere' | 'defined-below' | 'assigned-elsewhere' | 'needed-failed';

/** A cell conflicts with another one. */
export class NotebookError extends Error {
  constructor(
    readonly code: NotebookErrorCode,
    /** The name in conflict. */
    readonly about: string,
    /** The other cell. */
    readonly cell: string,
    readonly line: number | null = null,
    override readonly cause?: unknown,
  ) {
    super(`${code}: ${about} (${cell})`);
  }
}

/** A cell with the cells that it takes names from. */
export interface Planned {
  name: string;
  code: string;
  compiled: Compiled;
  needs: string[];
  shares: string[];
  /** For a name that nothing defines, one that this cell or an earlier one does and that is alike. */
  meant: Record<string, string>;
  /** The cells that it takes names from, by name. */
  from: string[];
}

const sharedBy = (compiled: Compiled, only: string | null) =>
  compiled.defines.filter((name) => only === null || name === only);

/**
 * The cells to run for a cell, in order, itself last: the earlier cells that it takes names from, directly or
 * indirectly. Throws if a name has two owners, is defined only in a later cell, or only looks like another.
 */
export async function plan(
  cells: readonly NotebookCell[],
  wanted: string,
  read: (source: string) => Promise<Compiled>,
): Promise<Planned[]> {
  const at = cells.findIndex(({ name }) => name === wanted);
  const compiled = await Promise.all(cells.map(({ code }, i) => (i === at ? read(code) : orNothing(read(code)))));
  const ownerOf = (name: string, from: number, to: number) => {
    for (let i = to - 1; i >= from; i--) {
      const other = compiled[i];
      if (other && sharedBy(other, cells[i].sharesOnly).includes(name)) return i;
    }
    return -1;
  };
  const planned: (Planned | undefined)[] = [];
  const visit = (i: number) => {
    if (planned[i]) return;
    const { name, code, sharesOnly } = cells[i];
    const own = compiled[i]!;
    const shares = sharedBy(own, sharesOnly);
    for (const defined of shares) {
      const owner = ownerOf(defined, 0, i);
      if (owner >= 0) throw new NotebookError('defined-elsewhere', defined, cells[owner].name);
    }
    for (const assigned of own.assigns) {
      const owner = ownerOf(assigned.name, 0, i);
      if (owner >= 0) throw new NotebookError('assigned-elsewhere', assigned.name, cells[owner].name, assigned.line);
    }
    const needs: string[] = [];
    const from = new Set<number>();
    const meant = { ...own.meant };
    const earlier = cells.slice(0, i).flatMap((cell, j) => (compiled[j] ? sharedBy(compiled[j], cell.sharesOnly) : []));
    for (const used of own.uses) {
      const owner = ownerOf(used, 0, i);
      if (owner >= 0) {
        needs.push(used);
        from.add(owner);
      } else if (!(used in globalThis)) {
        const below = ownerOf(used, i + 1, cells.length);
        if (below >= 0) throw new NotebookError('defined-below', used, cells[below].name);
        const lookalike = own.lookalikes.find(({ name }) => name === used);
        if (lookalike) throw new SourceError(...lookalike.error);
        const like = likeName(used, [meant[used] ?? '', ...earlier]);
        if (like && meant[used] !== '=>') meant[used] = like;
      }
    }
    for (const owner of [...from].sort((a, b) => a - b)) visit(owner);
    planned[i] = { name, code, compiled: own, needs, shares, meant, from: [...from].map((owner) => cells[owner].name) };
  };
  visit(at);
  return planned.filter((cell) => cell !== undefined);
}

/** A cell that does not compile shares nothing. */
const orNothing = (compiled: Promise<Compiled>): Promise<Compiled | null> =>
  compiled.catch((error: unknown) => {
    if (error instanceof SourceError) return null;
    throw error;
  });

/** The page's cells in order; for those not hydrated, the saved code or the code on the page. */
export function cellsOfPage(): NotebookCell[] {
  return [...document.querySelectorAll<HTMLElement>('.cell[data-cell]')].map((element) => {
    const name = element.dataset.cell!;
    const built = element.querySelector('.cell-static code')?.textContent ?? '';
    return {
      name,
      code: liveCells.get(name)?.code() ?? loadWork(name).code ?? built,
      sharesOnly: element.dataset.shares ?? null,
    };
  });
}

/** A cell's last run in the present sandbox. */
interface Ran {
  code: string;
  run: number;
  from: { name: string; run: number }[];
}

/** Receives the events of a run. */
interface Hearing {
  onBatch(batch: Batch): void;
  before(cell: string): void;
  onValue(value: Inert): void;
}

/** The cells of a page that share their names: one sandbox, which is kept from run to run. */
export class Notebook {
  #sandbox: Sandbox | null = null;
  #ran = new Map<string, Ran>();
  #runs = 0;
  /** Resolves when the last run is over. */
  #turn: Promise<void> = Promise.resolve();
  /** The number of waiting runs. */
  #waiting = 0;

  constructor(
    readonly cells: () => NotebookCell[] = cellsOfPage,
    readonly open = (limitSeconds: number) => new Sandbox(limitSeconds),
    readonly read: Compile = compile,
  ) {}

  /**
   * Runs a cell, after the earlier ones that it needs and that have changed or not yet run; reports these to `before`
   * and the cell's value to `onValue`. Work that it has started may continue, and is waited for until another cell is
   * run. Marks later cells whose results are now stale.
   */
  async run(
    name: string,
    code: string,
    limitSeconds: number,
    hear: Hearing,
    onStart: (stop: () => void) => void,
  ): Promise<Settled> {
    const before = this.#turn;
    let endTurn = () => {};
    this.#turn = new Promise((resolve) => (endTurn = resolve));
    this.#waiting++;
    this.#sandbox?.giveWay();
    await before;
    this.#waiting--;
    try {
      return await this.#runInTurn(name, code, limitSeconds, hear, onStart);
    } finally {
      endTurn();
    }
  }

  async #runInTurn(
    name: string,
    code: string,
    limitSeconds: number,
    hear: Hearing,
    onStart: (stop: () => void) => void,
  ): Promise<Settled> {
    const { onBatch, before, onValue } = hear;
    const cells = this.cells().map((cell) => (cell.name === name ? { ...cell, code } : cell));
    if (!cells.some((cell) => cell.name === name)) cells.push({ name, code, sharesOnly: null });
    const reading = new AbortController();
    onStart(() => reading.abort());
    const order = await plan(cells, name, (source) => this.read(source, reading.signal));
    if (!this.#sandbox || this.#sandbox.ended) {
      this.#sandbox = this.open(limitSeconds);
      this.#ran.clear();
    }
    const sandbox = this.#sandbox;
    sandbox.limitSeconds = limitSeconds;
    onStart(() => sandbox.stop());
    try {
      for (const cell of order.slice(0, -1)) {
        if (this.#isFresh(cell)) continue;
        before(cell.name);
        sandbox.onPrint = () => {};
        await this.#runOne(sandbox, cell).catch((error: unknown) => {
          if (sandbox.ended) throw error;
          throw new NotebookError('needed-failed', cell.shares.join(', '), cell.name, null, error);
        });
      }
      sandbox.onPrint = onBatch;
      onValue(await this.#runOne(sandbox, order.at(-1)!));
      const settled = sandbox.settle();
      if (this.#waiting > 0) sandbox.giveWay();
      return await settled;
    } finally {
      sandbox.onPrint = () => {};
      sandbox.rest();
      this.#markStale();
      // the next run begins in a new one
      if (sandbox.spoilt) sandbox.stop();
    }
  }

  async #runOne(sandbox: Sandbox, cell: Planned): Promise<Inert> {
    this.#ran.delete(cell.name);
    const value = await sandbox.run(cell.compiled, cell);
    const from = cell.from.map((name) => ({ name, run: this.#ran.get(name)!.run }));
    this.#ran.set(cell.name, { code: cell.code, run: ++this.#runs, from });
    return value;
  }

  #isFresh(cell: Planned): boolean {
    const ran = this.#ran.get(cell.name);
    return ran !== undefined && ran.code === cell.code && this.#hasFreshInputs(ran);
  }

  #hasFreshInputs = (ran: Ran): boolean =>
    ran.from.every(({ name, run }) => {
      const other = this.#ran.get(name);
      return other !== undefined && other.run === run && this.#hasFreshInputs(other);
    });

  #markStale() {
    for (const [name, ran] of this.#ran) liveCells.get(name)?.markStale(!this.#hasFreshInputs(ran));
  }
}

/** The notebook of this page. */
export const notebook = new Notebook();
