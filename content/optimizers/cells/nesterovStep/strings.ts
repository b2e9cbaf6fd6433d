import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'plain-momentum':
        'x moves by the new velocity alone. That is momentum without looking ahead: x̃ = x + ρ v moves by −ρ v_old + (1 + ρ) v_new.',
      'not-taken-back': 'The old look ahead, ρ v_old, is still in x. Subtract it before the new one is added.',
      'old-velocity': 'x moves by the old velocity where the new one belongs: (1 + ρ) v_new.',
      'sign-of-old': 'The old look ahead is added once more. Subtract it: −ρ v_old.',
      'rho-of-one': 'The position ahead is computed with ρ = 1. Look ahead by ρ v, not by v.',
      uphill: 'The velocity goes uphill: v ← ρ v − α ∇f.',
      'rate-outside':
        'The velocity has the whole gradient in it. In this convention the rate is inside: v ← ρ v − α ∇f.',
      order: 'The order is [x, v]: first the position, then the velocity.',
      'one-added': '1 + rho * v is 1 + (rho * v). Put the factor in brackets: (1 + ρ) v_new.',
      'one-minus-rho': 'The new velocity is weighted by 1 − ρ. It should be 1 + ρ: x moves, and looks ahead.',
      'velocities-exchanged': 'The old and the new velocity have changed places.',
      'looks-only': 'x moves by ρ v_new alone. It should move by v_new, and look ahead by ρ v_new.',
      'new-subtracted': 'The new velocity is subtracted. It already points downhill: add it.',
      'other-convention': 'This is momentum with the rate outside. In this convention it is inside: v ← ρ v − α ∇f.',
      'all-kept': 'The whole old velocity is kept. Multiply it by rho.',
    },
    hints: [
      'The position without looking ahead is x̃ − ρ v_old. From there x moves by v_new, and looks ahead by ρ v_new.',
    ],
  },
  zh: {
    mistakes: {
      'plain-momentum': 'x 只移动了新速度。那是不往前看的动量：x̃ = x + ρ v 要移动 −ρ v_旧 + (1 + ρ) v_新。',
      'not-taken-back': '旧的前瞻 ρ v_旧 还留在 x 里。加上新的之前要先退回来。',
      'old-velocity': '该用新速度的地方用了旧速度：(1 + ρ) v_新。',
      'sign-of-old': '旧的前瞻又加了一遍。要退回来：−ρ v_旧。',
      'rho-of-one': '前方的点是按 ρ = 1 算的。往前看的是 ρ v，不是 v。',
      uphill: '速度往上走了：v ← ρ v − α ∇f。',
      'rate-outside': '速度里放了整个梯度。这种约定里学习率在速度里面：v ← ρ v − α ∇f。',
      order: '顺序是 [x, v]：先位置，后速度。',
      'one-added': '1 + rho * v 等于 1 + (rho * v)。要给系数加括号：(1 + ρ) v_新。',
      'one-minus-rho': '新速度乘了 1 − ρ。应该是 1 + ρ：先移动，再往前看。',
      'velocities-exchanged': '新旧速度颠倒了。',
      'looks-only': 'x 只移动了 ρ v_新。要先移动 v_新，再往前看 ρ v_新。',
      'new-subtracted': '减去了新速度。它已经指向下坡：要加上。',
      'other-convention': '这是学习率在外面的动量。这种约定里学习率在速度里面：v ← ρ v − α ∇f。',
      'all-kept': '旧速度全部留下了。要乘以 rho。',
    },
    hints: ['不往前看的位置是 x̃ − ρ v_旧。从那里移动 v_新，再往前看 ρ v_新。'],
  },
};
