/** The memory that plain kernels work in. */
export interface Memory {
  floats: Float32Array<ArrayBuffer>;
}

/** Converts a byte address to an index of float32 numbers. */
export const index = (place: number): number => place >> 2;
