import { multiplyAddsOf, numbersIn, parametersOf } from '@parts/convnet/layers';

/** A layer of filters over a square picture with channels. */
// zh: 一层滤波器，放在有若干通道的方形图上。
export interface State {
  /** Numbers along a side of the input, N. */
  // zh: 输入每边的长度 N。
  size: number;
  /** Channels of the input. */
  // zh: 输入的通道数。
  depth: number;
  /** How many filters, K. */
  // zh: 滤波器的个数 K。
  filters: number;
  /** Numbers along a side of a filter, F. */
  // zh: 滤波器每边的长度 F。
  kernel: number;
  stride: number;
  /** Zeros added around the input, P. */
  // zh: 输入四周补的零 P。
  pad: number;
  /** The place in the output that is looked at, and the map, all counted from 0. */
  // zh: 要看的输出位置和特征图，都从 0 数起。
  column: number[];
  row: number[];
  map: number[];
}

export type Sizes = Omit<State, 'column' | 'row' | 'map'>;

/** What a convolution of these sizes yields and costs: shapes, parameters, multiply-adds. */
// zh: 这样大小的卷积给出什么、花费多少：形状、参数量、乘加次数。
export function costOf({ size, depth, filters, kernel, stride, pad }: Sizes) {
  const room = size + 2 * pad - kernel; // steps of one that a filter can take // zh: 步幅为 1 时滤波器能走几步
  const out = Math.floor(room / stride) + 1;
  const layer = { kind: 'conv', filters, size: kernel, stride, pad } as const;
  const from = [depth, size, size] as const;
  const to = [filters, out, out] as const;
  return {
    /** Numbers along a side of the output. */
    // zh: 输出每边的长度。
    out,
    /** Columns at the end that no filter reaches. */
    // zh: 末尾没有滤波器够得着的列。
    left: room % stride,
    perFilter: parametersOf({ ...layer, filters: 1 }, from),
    parameters: parametersOf(layer, from),
    outputs: numbersIn(to),
    multiplyAdds: multiplyAddsOf(layer, from, to),
  };
}

/** The sizes that the table doubles, one at a time. */
// zh: 表里逐个加倍的大小。
export const doubled = ['size', 'depth', 'filters', 'kernel', 'stride'] as const;

/** A layer's shapes and costs, the window behind one number of its output, and what doubling each size would do. */
// zh: 一层的形状和花费、输出中一个数背后的窗口，以及各个大小加倍后会怎样。
export function compute(state: State) {
  const cost = costOf(state);
  const last = cost.out - 1;
  const place = { row: Math.min(last, state.row[0]), column: Math.min(last, state.column[0]) };
  return {
    ...cost,
    place,
    map: Math.min(state.filters - 1, state.map[0]),
    /** Upper left corner of the window, in the padded input. */
    // zh: 窗口的左上角，在补零后的输入里。
    window: { x: place.column * state.stride, y: place.row * state.stride },
    /** How many times as much of everything there is once a size is doubled; null if the filter no longer fits. */
    // zh: 某个大小加倍之后，各项是原来的几倍；滤波器放不下时为 null。
    factors: doubled.map((name) => {
      const twice = { ...state, [name]: 2 * state[name] };
      if (twice.kernel > twice.size + 2 * twice.pad) return null;
      const { parameters, multiplyAdds, outputs } = costOf(twice);
      return {
        parameters: parameters / cost.parameters,
        multiplyAdds: multiplyAdds / cost.multiplyAdds,
        outputs: outputs / cost.outputs,
      };
    }),
  };
}

export type Model = ReturnType<typeof compute>;
