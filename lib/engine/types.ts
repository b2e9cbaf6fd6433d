// What tensors are made of: on the ground floor, so that errors and storages can speak of them.
export type Shape = readonly number[];
export type DType = 'float32' | 'float64';
export type Data = Float32Array | Float64Array;
