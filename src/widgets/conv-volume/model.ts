import { multiplyAddsOf, numbersIn, parametersOf } from '@parts/convnet/layers';

/** A layer of filters over a square picture with channels. */
export interface State {
  /** Numbers along a side of the input, N. */
  size: number;
  /** Channels of the input. */
  depth: number;
  /** How many filters, K. */
  filters: number;
  /** Numbers along a side of a filter, F. */
  kernel: number;
  stride: number;
  /** Zeros added around the input, P. */
  pad: number;
  /** The place in the output that is looked at, and the map, all counted from 0. */
  column: number[];
  row: number[];
  map: number[];
}

export type Sizes = Omit<State, 'column' | 'row' | 'map'>;

/** What a convolution of these sizes yields and costs: shapes, parameters, multiply-adds. */
export function costOf({ size, depth, filters, kernel, stride, pad }: Sizes) {
  const room = size + 2 * pad - kernel; // steps of one that a filter can take
  const out = Math.floor(room / stride) + 1;
  const layer = { kind: 'conv', filters, size: kernel, stride, pad } as const;
  const from = [depth, size, size] as const;
  const to = [filters, out, out] as const;
  return {
    /** Numbers along a side of the output. */
    out,
    /** Columns at the end that no filter reaches. */
    left: room % stride,
    perFilter: parametersOf({ ...layer, filters: 1 }, from),
    parameters: parametersOf(layer, from),
    outputs: numbersIn(to),
    multiplyAdds: multiplyAddsOf(layer, from, to),
  };
}

/** The sizes that the table doubles, one at a time. */
export const doubled = ['size', 'depth', 'filters', 'kernel', 'stride'] as const;

/** A layer's shapes and costs, the window behind one number of its output, and what doubling each size would do. */
export function compute(state: State) {
  const cost = costOf(state);
  const last = cost.out - 1;
  const place = { row: Math.min(last, state.row[0]), column: Math.min(last, state.column[0]) };
  return {
    ...cost,
    place,
    map: Math.min(state.filters - 1, state.map[0]),
    /** Upper left corner of the window, in the padded input. */
    window: { x: place.column * state.stride, y: place.row * state.stride },
    /** How many times as much of everything there is once a size is doubled; null where the filter no longer fits. */
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
