import type { Kernels, Machine, Place } from './kernels';

// The kernels' memory is a cache of tensors' numbers. Results of kernels stay there until somebody wants to see them or
// the room is needed; nobody ever has to free anything.

/** What can lie in the kernels' memory. */
export interface Resident {
  place: Place;
  readonly size: number;
  /** Brings the numbers to safety, and gives the place back. */
  leave(): void;
  /** Gives the place back, numbers and all; a resident that kernels change where it lies stays. */
  forget(): void;
  /** Its neighbours in the queue that it stands in. */
  queue: Queue | null;
  before: Resident | null;
  after: Resident | null;
}

/** Residents in the order in which they came or were last used; anyone may step out. */
class Queue {
  first: Resident | null = null;
  private last: Resident | null = null;
  /** How many elements they have together. */
  size = 0;

  push(resident: Resident): void {
    resident.queue = this;
    resident.before = this.last;
    resident.after = null;
    if (this.last) this.last.after = resident;
    else this.first = resident;
    this.last = resident;
    this.size += resident.size;
  }

  remove(resident: Resident): void {
    const { before, after } = resident;
    if (before) before.after = after;
    else this.first = after;
    if (after) after.before = before;
    else this.last = before;
    resident.queue = resident.before = resident.after = null;
    this.size -= resident.size;
  }

  /** Lets the first ones leave until no more than `most` elements stay. */
  shrinkTo(most: number): void {
    while (this.size > most && this.first) this.first.leave();
  }
}

let machine: Machine | null = null;
let floats = new Float32Array(0);
let top = 0;
const free = new Map<number, Place[]>();
const live = new Queue();
/** Residents of steps that have been walked back: hardly anybody asks for them again. */
const spent = new Queue();
/** Residents made since a scope began. */
let made: Resident[] | null = null;
/** How many elements may stay; a small cache is a fast one, so it grows only when it has proved too small. */
let mostLive = 2 ** 19;
const mostLiveEver = 2 ** 25;
const mostSpent = 2 ** 18;

/** Tensors with fewer elements are not worth a kernel's call. */
let least = 0;

/** From here on ops use these kernels where they can, for tensors of `from` elements and more; null: none. */
export function useKernels(next: Machine | null, { from = 64 } = {}): void {
  live.shrinkTo(0);
  spent.shrinkTo(0);
  free.clear();
  least = from;
  machine = next;
  top = next ? align(next.start) : 0;
  floats = new Float32Array(next?.buffer() ?? new ArrayBuffer(0));
}

/** The kernels, if there are any and a tensor of this size is worth their call. */
export const kernels = (size: number): Kernels | null => (machine && size >= least ? machine.kernels : null);

const align = (bytes: number) => Math.ceil(bytes / 16) * 16;

/** Bytes for so many elements, rounded up to one of a few sizes, so that freed room fits again. */
function roomFor(size: number): number {
  const bytes = Math.max(64, 4 * size);
  const step = 2 ** Math.max(4, 29 - Math.clz32(bytes - 1));
  return Math.ceil(bytes / step) * step;
}

export function allocatePlace(size: number): Place {
  const room = roomFor(size);
  const again = free.get(room)?.pop();
  if (again !== undefined) return again;
  const place = top;
  top += room;
  // kernels may read up to 16 numbers past the end
  const missing = top + 64 - machine!.buffer().byteLength;
  if (missing > 0) {
    machine!.grow(Math.max(missing, 2 ** 22));
    floats = new Float32Array(machine!.buffer());
  }
  return place;
}

export function freePlace(place: Place, size: number): void {
  const room = roomFor(size);
  const list = free.get(room);
  if (list) list.push(place);
  else free.set(room, [place]);
}

/** The numbers at a place, as an array of their own. */
export function copyOut(place: Place, size: number): Float32Array {
  const copy = new Float32Array(size);
  copyOutTo(copy, place);
  return copy;
}
export function copyOutTo(array: Float32Array, place: Place): void {
  const from = place >> 2;
  if (array.length > 64) array.set(floats.subarray(from, from + array.length));
  else for (let i = 0; i < array.length; i++) array[i] = floats[from + i];
}
export const copyIn = (array: ArrayLike<number>, place: Place): void => floats.set(array, place >> 2);
export const copyWithin = (from: Place, to: Place, size: number): void => {
  floats.copyWithin(to >> 2, from >> 2, (from >> 2) + size);
};

/** Says that somebody who had to leave is wanted again: there was too little room. */
export function regret(resident: Resident): void {
  mostLive = Math.min(2 * Math.max(mostLive, live.size + resident.size), mostLiveEver);
}

/** Lets the oldest residents go if there are too many. Never while a kernel is at work. */
export const makeRoom = (): void => live.shrinkTo(mostLive);

/** Gives a resident a place. */
export function admit(resident: Resident): Place {
  resident.place = allocatePlace(resident.size);
  live.push(resident);
  made?.push(resident);
  return resident.place;
}

/** Takes its place from a resident, whose numbers are lost if they are nowhere else. */
export function dismiss(resident: Resident): void {
  freePlace(resident.place, resident.size);
  resident.place = 0;
  resident.queue?.remove(resident);
}

/** Says that a resident will hardly be asked for again. */
export function spend(resident: Resident): void {
  // what is made in a scope goes with its end
  if (made || resident.queue !== live) return;
  live.remove(resident);
  spent.push(resident);
  spent.shrinkTo(mostSpent);
}

/** Says that a resident has been used, so that others make room first. */
export function touch(resident: Resident): void {
  if (resident.queue !== live || !resident.after) return;
  live.remove(resident);
  live.push(resident);
}

/** Runs `f`, then forgets what was made meanwhile, but for what `f` says is to be kept. */
export function temporarily(f: () => ReadonlySet<Resident>): void {
  const outer = made;
  const mine: Resident[] = [];
  made = mine;
  try {
    const kept = f();
    for (const resident of mine) if (!kept.has(resident)) resident.forget();
  } finally {
    made = outer;
  }
}
