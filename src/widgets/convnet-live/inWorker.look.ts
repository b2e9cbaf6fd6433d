import { Tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { memo } from '@lib/memo';
import { softmax } from '@lib/ops';
import { build, valuesIn } from '@parts/convnet/build';
import { parseNetwork } from '@parts/convnet/inAddress';
import { putWeights } from './learner';
import { asValues } from './supply';

/** A network as it is now, and a picture that it looks at. */
export interface Look {
  network: string;
  weights: Float32Array;
  pixels: Uint8Array;
}

const builtOf = memo((network: string) => build(parseNetwork(network)!, 0));

/** What the picture becomes in each layer, and how sure the network is of each class. */
export function compute({ network, weights, pixels }: Look) {
  const built = builtOf(network);
  putWeights(built, weights);
  built.model.eval();
  return tidy(() => {
    const values = valuesIn(built, new Tensor(asValues(pixels), [1, 3, 32, 32]));
    return {
      pixels,
      weights,
      network,
      values: values.map((each) => each.values.slice() as Float32Array),
      shares: [...softmax(values[values.length - 1], 1).values],
    };
  });
}

export type Looked = ReturnType<typeof compute>;
