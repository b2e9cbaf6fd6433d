import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'velocity-lost': 'The velocity is only the gradient: nothing is left of the old one. v ← ρ v + ∇f.',
      'old-velocity':
        'The step is taken with the old velocity. First the velocity changes, then x moves with the new one.',
      'all-kept': 'The whole old velocity is kept. Multiply it by rho, or it never slows down.',
      'rho-on-gradient': 'rho multiplies the gradient. It belongs to the old velocity: ρ v + ∇f.',
      averaged: 'The gradient is weighted by 1 − ρ, as in a mean. Here it counts whole: ρ v + ∇f.',
      'rate-inside':
        'The rate is inside the velocity. That is another convention (Nesterov’s, in the notes); here the velocity is ρ v + ∇f, and x moves by rate times it.',
      'signed-inside':
        'The velocity is ρ v − α ∇f, and x moves by it. That is another convention, with sign and rate inside; here the velocity is ρ v + ∇f, and x moves by −rate times it.',
      uphill: 'The step goes uphill. Subtract rate times the velocity.',
      order: 'The order is [x, v]: first the position, then the velocity.',
      friction: 'The old velocity is multiplied by 1 − ρ. Multiply it by ρ itself.',
      'rho-on-both': 'ρ is multiplied into the gradient, too. It belongs to the old velocity alone: ρ v + ∇f.',
      'rate-twice': 'The rate is in the velocity and in the step. Here it belongs only in the step.',
      nesterov: 'x moves by ∇f + ρ v: that is Nesterov’s momentum. Here it moves by v.',
      'gradient-step': 'x moves by the gradient alone, whatever the velocity. It moves by the new velocity.',
      'both-signs': 'The gradient is subtracted in the velocity. Here the velocity is ρ v + ∇f, and x goes against it.',
    },
    hints: [
      'The new velocity first: v.map((value, i) => rho * value + gradient[i]).',
      'Then every x moves by −rate times its new velocity.',
    ],
  },
  zh: {
    mistakes: {
      'velocity-lost': '速度只剩下梯度，旧的速度一点没留。v ← ρ v + ∇f。',
      'old-velocity': '这一步用的是旧速度。先更新速度，再用新速度移动 x。',
      'all-kept': '旧速度全部留下了。要乘以 rho，否则永远慢不下来。',
      'rho-on-gradient': 'rho 乘到梯度上了。它属于旧速度：ρ v + ∇f。',
      averaged: '梯度乘了 1 − ρ，像在求平均。这里梯度要整个计入：ρ v + ∇f。',
      'rate-inside':
        '学习率放进速度里了。那是另一种约定（讲义里 Nesterov 的写法）；这里速度是 ρ v + ∇f，x 移动 rate 乘速度。',
      'signed-inside':
        '速度是 ρ v − α ∇f，x 直接移动这么多。那是另一种约定，负号和学习率都在速度里；这里速度是 ρ v + ∇f，x 移动 −rate 乘速度。',
      uphill: '这一步往上走了。要减去 rate 乘速度。',
      order: '顺序是 [x, v]：先位置，后速度。',
      friction: '旧速度留下的是 1 − ρ。留下的应该是 ρ。',
      'rho-on-both': '梯度也乘了 ρ。ρ 只属于旧速度：ρ v + ∇f。',
      'rate-twice': '学习率在速度里和步子里各乘了一次。这里只在步子里乘。',
      nesterov: 'x 移动的是 ∇f + ρ v：那是 Nesterov 动量。这里移动 v。',
      'gradient-step': 'x 只按梯度移动，没有用到速度。要按新速度移动。',
      'both-signs': '速度里减去了梯度。这里速度是 ρ v + ∇f，x 逆着它走。',
    },
    hints: ['先算新速度：v.map((value, i) => rho * value + gradient[i])。', '再让每个 x 移动 −rate 乘它的新速度。'],
  },
};
