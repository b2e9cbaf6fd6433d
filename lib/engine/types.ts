// What tensors are made of: in a file that imports nothing, so that errors and storages can refer to it.
export type Shape = readonly number[];
export type DType = 'float32' | 'float64';
export type Data = Float32Array | Float64Array;
