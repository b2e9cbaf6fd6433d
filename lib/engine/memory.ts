import type { Backend, Kernels, Pointer } from './kernels';

// The kernels' memory is a cache of tensors' numbers. Results of kernels stay there until somebody reads them or they are
// evicted; nobody ever has to free anything.

/** Data that can be cached in the kernels' memory. */
export interface CacheEntry {
  pointer: Pointer;
  readonly size: number;
  /** Copies the numbers to an array and frees the memory. */
  evict(): void;
  /** Frees the memory without keeping the numbers, unless kernels update them in place. */
  discard(): void;
  /** The list that holds it, and its neighbours there. */
  list: LruList | null;
  prev: CacheEntry | null;
  next: CacheEntry | null;
}

/** Entries, the least recently used first, as a linked list. */
class LruList {
  private head: CacheEntry | null = null;
  private tail: CacheEntry | null = null;
  /** Their total number of elements. */
  size = 0;

  push(entry: CacheEntry): void {
    entry.list = this;
    entry.prev = this.tail;
    entry.next = null;
    if (this.tail) this.tail.next = entry;
    else this.head = entry;
    this.tail = entry;
    this.size += entry.size;
  }

  remove(entry: CacheEntry): void {
    const { prev, next } = entry;
    if (prev) prev.next = next;
    else this.head = next;
    if (next) next.prev = prev;
    else this.tail = prev;
    entry.list = entry.prev = entry.next = null;
    this.size -= entry.size;
  }

  /** Evicts the least recently used entries until at most `capacity` elements are left. */
  shrinkTo(capacity: number): void {
    while (this.size > capacity && this.head) this.head.evict();
  }

  /** Evicts every entry, including empty ones, which have pointers too. */
  clear(): void {
    while (this.head) this.head.evict();
  }
}

let backend: Backend | null = null;
let heap = new Float32Array(0);
let heapTop = 0;
/** Freed blocks by their size in bytes. */
const freeLists = new Map<number, Pointer[]>();
const hot = new LruList();
/** Entries of steps that backward has passed: they are rarely read again. */
const cold = new LruList();
/** Entries allocated since the innermost scope began. */
let scope: CacheEntry[] | null = null;
/** In elements; a small cache is a fast one, so it grows only after a miss. */
let capacity = 2 ** 19;
const maxCapacity = 2 ** 25;
const coldCapacity = 2 ** 18;

/** Tensors smaller than this are not worth calling a kernel for. */
let minSize = 0;

/**
 * In bytes; a larger heap is emptied, because freed blocks fit only their own size class, so that many different sizes
 * leave many blocks behind.
 */
let largestHeap = 0;

/** Evicts every entry, so that the whole heap is free. */
function emptyHeap(): void {
  hot.clear();
  cold.clear();
  freeLists.clear();
  heapTop = backend ? align(backend.heapStart) : 0;
}

/** From now on, ops use these kernels for tensors of at least `from` elements; null for none. */
export function useKernels(next: Backend | null, { from = 64, heapBytes = 2 ** 29 } = {}): void {
  emptyHeap();
  minSize = from;
  largestHeap = heapBytes;
  backend = next;
  heapTop = next ? align(next.heapStart) : 0;
  heap = new Float32Array(next?.buffer() ?? new ArrayBuffer(0));
}

/** The kernels, if there are any and a tensor of this size is worth calling them. */
export const kernels = (size: number): Kernels | null => (backend && size >= minSize ? backend.kernels : null);

const align = (bytes: number) => Math.ceil(bytes / 16) * 16;

/** The block size for a number of elements: one of a few size classes, so that freed blocks can be reused. */
function blockBytes(size: number): number {
  const bytes = Math.max(64, 4 * size);
  const step = 1 << Math.max(4, 29 - Math.clz32(bytes - 1));
  return Math.ceil(bytes / step) * step;
}

export function malloc(size: number): Pointer {
  const bytes = blockBytes(size);
  const freed = freeLists.get(bytes)?.pop();
  if (freed !== undefined) return freed;
  const pointer = heapTop;
  heapTop += bytes;
  // kernels may read up to 16 numbers past the end
  const missing = heapTop + 64 - backend!.buffer().byteLength;
  if (missing > 0) {
    backend!.grow(Math.max(missing, 2 ** 22));
    heap = new Float32Array(backend!.buffer());
  }
  return pointer;
}

export function free(pointer: Pointer, size: number): void {
  const bytes = blockBytes(size);
  const list = freeLists.get(bytes);
  if (list) list.push(pointer);
  else freeLists.set(bytes, [pointer]);
}

/** The memory itself, for data other than float32; replaced whenever the memory grows. */
export const heapBuffer = (): ArrayBuffer => backend!.buffer();

/** The numbers at a pointer, for reading and writing until memory is next allocated. */
export const heapView = (pointer: Pointer, size: number): Float32Array =>
  heap.subarray(pointer >> 2, (pointer >> 2) + size);

/** Numbers in an array shared with others, and their offset in it. */
export interface Packed {
  array: Float32Array;
  from: number;
}

/** The size of a shared array; not large, because keeping one small result keeps the whole array. */
const packSize = 2 ** 15;
/** Fewer numbers have an array of their own, so that keeping a loss keeps nothing else; more would leave gaps. */
const [leastPacked, mostPacked] = [64, packSize / 4];
let pack = { array: new Float32Array(0), used: 0 };

/**
 * Copies the numbers at a pointer to a shared array, which is cheaper than an array for each: most are never read
 * again. Null if there are too few or too many for that.
 */
export function packAway(pointer: Pointer, size: number): Packed | null {
  if (size < leastPacked || size > mostPacked) return null;
  if (pack.used + size > pack.array.length) pack = { array: new Float32Array(packSize), used: 0 };
  const { array, used: from } = pack;
  array.set(heap.subarray(pointer >> 2, (pointer >> 2) + size), from);
  pack.used += size;
  return { array, from };
}

/** Copies the numbers at a pointer to a new array. */
export function copyOut(pointer: Pointer, size: number): Float32Array {
  const copy = new Float32Array(size);
  copyOutTo(copy, pointer);
  return copy;
}
export function copyOutTo(array: Float32Array, pointer: Pointer): void {
  const from = pointer >> 2;
  if (array.length > 64) array.set(heap.subarray(from, from + array.length));
  else for (let i = 0; i < array.length; i++) array[i] = heap[from + i];
}
export const copyIn = (array: ArrayLike<number>, pointer: Pointer): void => heap.set(array, pointer >> 2);
export const copyWithin = (from: Pointer, to: Pointer, size: number): void => {
  heap.copyWithin(to >> 2, from >> 2, (from >> 2) + size);
};

/** Grows the cache after a miss: an evicted entry was needed again. */
export function growAfterMiss(entry: CacheEntry): void {
  capacity = Math.min(2 * Math.max(capacity, hot.size + entry.size), maxCapacity);
}

/** Evicts the least recently used entries if the cache is too full. Never while a kernel runs. */
export function evictExcess(): void {
  hot.shrinkTo(capacity);
  if (heapTop > largestHeap) emptyHeap();
}

/** Gives an entry memory. */
export function allocate(entry: CacheEntry): Pointer {
  entry.pointer = malloc(entry.size);
  hot.push(entry);
  scope?.push(entry);
  return entry.pointer;
}

/** Frees an entry's memory; its numbers are lost unless there is a copy. */
export function deallocate(entry: CacheEntry): void {
  free(entry.pointer, entry.size);
  entry.pointer = 0;
  entry.list?.remove(entry);
}

/** Marks an entry as unlikely to be read again. */
export function markCold(entry: CacheEntry): void {
  // the end of a scope discards what was allocated in it
  if (scope || entry.list !== hot) return;
  hot.remove(entry);
  cold.push(entry);
  cold.shrinkTo(coldCapacity);
}

/** Marks an entry as just used, so that others are evicted first. */
export function touch(entry: CacheEntry): void {
  if (entry.list !== hot || !entry.next) return;
  hot.remove(entry);
  hot.push(entry);
}

/** Whether what is allocated now will be discarded at the end of a scope. */
export const isScoped = (): boolean => scope !== null;

/** Runs `f`, then discards the entries allocated meanwhile, except for those that `f` returns. */
export function withScope(f: () => ReadonlySet<CacheEntry>): void {
  const outer = scope;
  const allocated: CacheEntry[] = [];
  scope = allocated;
  try {
    const kept = f();
    for (const entry of allocated) if (!kept.has(entry)) entry.discard();
  } finally {
    scope = outer;
  }
}
