import { demoNetwork } from '@parts/convnet/inAddress';
import type { State } from './model';

/** Well-known networks; LeNet-5 without the partial connections of its second layer. Sources: LeCun et al., 1998; Krizhevsky et al., 2012. */
export const presets = {
  demo: { network: demoNetwork, picture: '3x32x32' },
  lenet: {
    network: 'c6k5,relu,pool2,c16k5,relu,pool2,c120k5,relu,fc84,relu,fc10',
    picture: '1x32x32',
  },
  alexnet: { network: 'c96k11s4,relu,pool3s2', picture: '3x227x227' },
  paper: { network: 'c96k11s4,relu,pool3s2', picture: '3x224x224' },
} as const satisfies Record<string, Omit<State, 'floor'>>;
export type Preset = keyof typeof presets;
