// What tensors are made of: in a file that imports nothing, so that errors and storages can refer to it.
/** The length of each dimension; `[]` for a single number. */
export type Shape = readonly number[];
/** The precision of a tensor’s numbers. */
export type DType = 'float32' | 'float64';
export type Data = Float32Array | Float64Array;
