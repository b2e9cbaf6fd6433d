/** The memory that plain kernels work in. */
export interface Memory {
  floats: Float32Array<ArrayBuffer>;
}

/** A place in bytes as an index of float32 numbers. */
export const index = (place: number): number => place >> 2;
