import { TensorError } from './errors';
import { admit, copyIn, copyOut, copyOutTo, dismiss, regret, spend, touch, type Resident } from './memory';
import type { Place } from './kernels';
import type { Data, DType } from './types';

/** The numbers of a tensor: in an array, in the kernels' memory, or in both. */
export class Storage implements Resident {
  place: Place = 0;
  queue: Resident['queue'] = null;
  before: Resident | null = null;
  after: Resident | null = null;
  /** Somebody has the array and may change it at any time. */
  private handedOut = false;
  /** It had to make room. */
  private left = false;
  /** Kernels change it where it lies. */
  private moving = false;
  /** Somebody may still hold what its owner abandons. */
  private shared = false;

  constructor(
    private array: Data | null,
    readonly size: number,
    readonly dtype: DType,
  ) {}

  /** The numbers, to be read at once. */
  read(): Data {
    return (this.array ??= this.copy());
  }

  private copy(): Data {
    if (this.place) return copyOut(this.place, this.size);
    throw new TensorError('tidy', 'forgotten', 'the numbers of this tensor are forgotten', {
      advice: 'Read them inside the function that made it, or return it from there.',
    });
  }

  /** The numbers, to be changed at once. */
  write(): Data {
    const array = this.read();
    if (this.place) dismiss(this);
    return array;
  }

  /** The numbers for whoever asks, and from now on in this array. */
  handOut(): Data {
    this.handedOut = true;
    return this.write();
  }

  /** Where the kernels can read the numbers. If the array has been handed out they are copied anew for each call. */
  lend(): Place {
    if (this.place) {
      touch(this);
      return this.place;
    }
    if (this.left) {
      this.left = false;
      regret(this);
    }
    const array = this.read();
    admit(this);
    copyIn(array, this.place);
    return this.place;
  }

  /** Ends a call that was lent the place. */
  takeBack(): void {
    if (this.handedOut && this.place) dismiss(this);
  }

  /** The kernels have changed the numbers at the place. */
  changedInPlace(): void {
    this.moving = true;
    if (this.handedOut) copyOutTo(this.array as Float32Array, this.place);
    else this.array = null;
  }

  /** Says that others than its owner may hold it. */
  share(): void {
    this.shared = true;
  }

  /** Its owner needs it no more. */
  abandon(): void {
    if (this.shared) spend(this);
    else if (this.place) dismiss(this);
  }

  /** Was made on the way to something else. */
  forget(): void {
    if (this.place && (this.array || !this.moving)) dismiss(this);
  }

  /** Makes room in the kernels' memory. */
  leave(): void {
    this.write();
    this.left = true;
  }
}
