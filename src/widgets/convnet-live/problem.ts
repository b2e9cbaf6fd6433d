import { demoNetwork, parseNetwork } from '@parts/convnet/inAddress';
import { sized, type Layer, type Misfit } from '@parts/convnet/layers';
import { classes } from './settings';

/** More than this takes too long, or too much memory, for a page. */
// zh: 超过这么多，页面上就太慢，或太占内存。
export const most = { parameters: 500_000, multiplyAdds: 30_000_000, values: 400_000 } as const;

/** Why a network cannot be trained here. */
// zh: 网络为什么不能在这里训练。
export type Problem =
  | { why: 'unreadable' }
  | { why: 'misfit'; at: number; misfit: Misfit }
  | { why: 'scores'; found: number }
  | { why: keyof typeof most; found: number; most: number };

export function problemOf(network: readonly Layer[] | null): Problem | null {
  if (!network) return { why: 'unreadable' };
  const { misfit, layers, ...costs } = sized(network);
  if (misfit) return { why: 'misfit', ...misfit };
  for (const why of ['parameters', 'multiplyAdds', 'values'] as const) {
    if (costs[why] > most[why]) return { why, found: costs[why], most: most[why] };
  }
  const last = layers[layers.length - 1];
  return last.layer.kind === 'fc' && last.layer.units === classes ? null : { why: 'scores', found: last.layer.kind === 'fc' ? last.layer.units : 0 }; // prettier-ignore
}

/** The network that is trained: the one that was asked for, or ours where that cannot be. */
// zh: 要训练的网络：读者要的那个；不行时用我们的。
export function networkOf(text: string) {
  const network = parseNetwork(text);
  const problem = problemOf(network);
  return { problem, network: problem ? parseNetwork(demoNetwork)! : network! };
}
