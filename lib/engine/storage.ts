import { TensorError } from './errors';
import {
  allocate,
  copyIn,
  copyOut,
  copyOutTo,
  deallocate,
  growAfterMiss,
  markCold,
  packAway,
  touch,
  type CacheEntry,
  type Packed,
} from './memory';
import type { Pointer } from './kernels';
import type { Data, DType } from './types';

/** The longest chain of results that are recomputed from one another. */
const longestChain = 100;

/** The numbers of a storage at some time, for recomputing with them later. */
export interface Snapshot {
  storage: Storage;
}

/** The numbers of a tensor: in an array, in the kernels' memory, or in both. */
export class Storage implements CacheEntry {
  pointer: Pointer = 0;
  /** Counts the changes made in place. */
  version = 0;
  list: CacheEntry['list'] = null;
  prev: CacheEntry | null = null;
  next: CacheEntry | null = null;
  /** Whether outside code has the array and may change it at any time. */
  private exposed = false;
  private evicted = false;
  /** Where the numbers are while they are neither in the array nor at the pointer. */
  private packed: Packed | null = null;
  /** Recomputes the numbers, which are then dropped rather than copied when the kernels' memory is full. */
  private recipe: (() => Data) | null = null;
  /** How many recipes depend on one another, this one included. */
  private depth = 0;
  /** The snapshot of the present numbers, if one was taken. */
  private taken: Snapshot | null = null;
  /** Whether kernels update it in place. */
  private updatedInPlace = false;
  /** Whether others besides its owner may hold it. */
  private shared = false;

  constructor(
    private array: Data | null,
    readonly size: number,
    readonly dtype: DType,
    /** The numbers as they were given: kernels need no array of them, which would have four times the size. */
    private bytes: Uint8Array | null = null,
  ) {}

  /** The numbers, for immediate reading. */
  read(): Data {
    return (this.array ??= this.copy());
  }

  private copy(): Data {
    if (this.pointer) return copyOut(this.pointer, this.size);
    if (this.bytes) return new Float32Array(this.bytes);
    if (this.packed) return this.unpack(this.packed);
    if (this.recipe) return this.follow(this.recipe);
    throw new TensorError('tidy', 'forgotten', 'the numbers of this tensor are forgotten', {
      advice: 'Read them inside the function that made it, or return it from there.',
    });
  }

  private unpack({ array, from }: Packed): Data {
    this.packed = null;
    return array.slice(from, from + this.size);
  }

  private follow(recipe: () => Data): Data {
    this.recipe = null;
    this.depth = 0;
    return recipe();
  }

  /** Whether its numbers are nowhere else, so that they would have to be copied when the kernels' memory is full. */
  get isOnlyInKernels(): boolean {
    return this.pointer !== 0 && !this.array && !this.bytes;
  }

  /** Sets how its numbers can be recomputed from those of `inputs`. */
  setRecipe(recipe: () => Data, inputs: readonly Snapshot[]): void {
    const depth = 1 + inputs.reduce((most, { storage }) => Math.max(most, storage.depth), 0);
    if (depth > longestChain) return;
    this.recipe = recipe;
    this.depth = depth;
  }

  /**
   * The present numbers, whatever happens to the storage; null if outside code may change them unnoticed, or they are
   * lost.
   */
  snapshot(): Snapshot | null {
    if (this.exposed || !(this.array || this.bytes || this.pointer || this.packed || this.recipe)) return null;
    return (this.taken ??= { storage: this });
  }

  /** To be called before the numbers change: a snapshot of the old ones gets a copy. */
  beforeChange(): void {
    const { taken } = this;
    if (!taken) return;
    this.taken = null;
    const packed = this.isOnlyInKernels ? packAway(this.pointer, this.size) : null;
    taken.storage = new Storage(packed ? null : this.read().slice(), this.size, this.dtype);
    taken.storage.packed = packed;
  }

  /** The numbers, for immediate writing. */
  write(): Data {
    const array = this.read();
    if (this.pointer) deallocate(this);
    return array;
  }

  /** The numbers for outside code; from now on they are kept in this array. */
  expose(): Data {
    this.beforeChange();
    this.exposed = true;
    return this.write();
  }

  /**
   * Returns a pointer from which kernels can read the numbers until `unpin`. An exposed array is copied for each call.
   */
  pin(): Pointer {
    if (this.pointer) {
      touch(this);
      return this.pointer;
    }
    if (this.evicted) {
      this.evicted = false;
      growAfterMiss(this);
    }
    const numbers = this.array ?? this.bytes ?? this.read();
    allocate(this);
    copyIn(numbers, this.pointer);
    return this.pointer;
  }

  /** Ends the kernel call that `pin` began. */
  unpin(): void {
    if (this.exposed && this.pointer) deallocate(this);
  }

  /** Marks the numbers as changed by a kernel. */
  markUpdated(): void {
    this.updatedInPlace = true;
    this.recipe = this.bytes = null;
    if (this.exposed) copyOutTo(this.array as Float32Array, this.pointer);
    else this.array = null;
  }

  /** Marks it as possibly held by others than its owner. */
  markShared(): void {
    this.shared = true;
  }

  /** Called when its owner no longer needs it. */
  release(): void {
    if (this.shared) markCold(this);
    else if (this.pointer) deallocate(this);
  }

  discard(): void {
    if (this.pointer && (this.array || !this.updatedInPlace)) deallocate(this);
  }

  evict(): void {
    this.evicted = true;
    const isKept = this.array || this.bytes || this.recipe;
    if (!isKept) this.packed = packAway(this.pointer, this.size);
    if (isKept || this.packed) deallocate(this);
    else this.write();
  }
}
