import { admit, copyIn, copyOut, copyOutTo, dismiss, regret, type Resident } from './memory';
import type { Place } from './kernels';
import type { Data, DType } from './tensor';

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

  constructor(
    private array: Data | null,
    readonly size: number,
    readonly dtype: DType,
  ) {}

  /** The numbers, to be read at once. */
  read(): Data {
    return (this.array ??= copyOut(this.place, this.size));
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
    if (this.place) return this.place;
    if (this.left) {
      this.left = false;
      regret();
    }
    admit(this);
    copyIn(this.array!, this.place);
    return this.place;
  }

  /** Ends a call that was lent the place. */
  takeBack(): void {
    if (this.handedOut && this.place) dismiss(this);
  }

  /** The kernels have changed the numbers at the place. */
  changedInPlace(): void {
    if (this.handedOut) copyOutTo(this.array as Float32Array, this.place);
    else this.array = null;
  }

  /** Makes room in the kernels' memory. */
  leave(): void {
    this.write();
    this.left = true;
  }
}
