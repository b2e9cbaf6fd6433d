import { demoNetwork, misreadIn, parseNetwork, type Misread } from '@parts/convnet/inAddress';
import { sized, type Misfit } from '@parts/convnet/layers';
import { classes } from './settings';

/** More than this takes too long, or too much memory, for a page. */
// zh: 超过这么多，页面上就太慢，或太占内存。
export const most = { parameters: 500_000, multiplyAdds: 30_000_000, values: 400_000 } as const;

/** Why a network cannot be trained here. */
// zh: 网络为什么不能在这里训练。
export type Problem =
  | Misread
  | { why: 'misfit'; at: number; misfit: Misfit }
  | { why: 'scores'; found: number }
  | { why: keyof typeof most; found: number; most: number };

export function problemOf(text: string): Problem | null {
  const misread = misreadIn(text);
  if (misread) return misread;
  const { misfit, layers, ...costs } = sized(parseNetwork(text)!);
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
  const problem = problemOf(text);
  return { problem, network: parseNetwork(problem ? demoNetwork : text)! };
}
