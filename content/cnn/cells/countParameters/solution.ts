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
    const { type, filters, size, stride, units } = layer;
    if (type === 'relu') return 0;
    const inputs = depth * (type === 'fc' ? side : size) ** 2;
    const padding = type === 'conv' ? layer.padding : 0;
    const places =
      Math.floor((side + 2 * padding - size) / stride) + 1;
    side = type === 'fc' ? 1 : places;
    if (type === 'pool') return 0;
    depth = type === 'fc' ? units : filters;
    return depth * (inputs + 1);
  });
}
