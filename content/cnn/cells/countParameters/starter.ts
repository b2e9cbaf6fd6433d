// each layer has only those of them that it needs
// zh: 每一层只有它用得着的那些
interface Layer {
  type: string;
  filters: number;
  size: number;
  stride: number;
  padding: number;
  units: number;
}

/**
 * How many weights and biases each layer of a network has.
 * shape: [depth, side] of the picture; layers: a list of
 *   { type: 'conv', filters, size, stride, padding },
 *   { type: 'relu' }, { type: 'pool', size, stride } and
 *   { type: 'fc', units }.
 * Returns one number for each layer.
 *
 * zh: 网络的每一层各有多少个权重和偏置。
 * shape：图的 [深度, 边长]；layers：一串层，有
 *   { type: 'conv', filters, size, stride, padding }、
 *   { type: 'relu' }、{ type: 'pool', size, stride } 和
 *   { type: 'fc', units }。
 * 返回每一层的个数。
 */
export function countParameters(
  shape: number[],
  layers: Layer[],
): number[] {
  let [depth, side] = shape;
  return layers.map((layer) => {
    if (layer.type === 'conv') {
      // what does it learn, what does the next one see?
      // zh: 这一层要学多少个数？下一层看到的又是什么？
    }
    return 0;
  });
}
