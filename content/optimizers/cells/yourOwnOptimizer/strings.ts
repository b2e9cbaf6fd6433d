import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'placed'>> = {
  en: {
    mistakes: {
      'not-moved': 'x comes back as it was. Nothing moves.',
      'no-numbers':
        'The positions are NaN, “not a number”. At the first step state is undefined: give it a value there.',
      remembers:
        'Two races from the same start end differently. Something outside the function remembers the first one: keep it in state, which is new in each race.',
      'no-gradient':
        'On two different landscapes it takes the same path: the gradient makes no difference. Only the gradient knows which way is down.',
      'no-rate': 'The learning rate makes no difference. Use rate, so that it can be tuned.',
      'one-coordinate': 'One of the coordinates never moves. Treat every entry of x.',
      uphill: 'It goes uphill with every rate. The gradient points to where the height grows.',
      'no-better':
        'It goes down, but no better than plain gradient descent at its best rate. Keep a velocity in state, or give each coordinate its own step size.',
      placed: 'On the ravine you come in {place} of {count}. Ahead of you: {ahead}. Now let it race in the figure.',
      'not-finite':
        'The positions become infinite with every rate: something is divided by 0. Add a small ε to what is divided by.',
    },
    hints: [
      'state is what you returned last time, and undefined at the first step: const v = state ?? x.map(() => 0).',
      'Momentum will do: next = 0.9 v + gradient, x − rate · next, and return { x, state: next }.',
    ],
  },
  zh: {
    mistakes: {
      'not-moved': '返回的 x 和原来一样，什么都没动。',
      'no-numbers': '位置成了 NaN，也就是“不是数”。第一步时 state 是 undefined：要在那时给它一个值。',
      remembers: '从同一个起点出发的两场比赛结果不同。函数外面有东西记住了第一场：把它放进 state，每场比赛都是新的。',
      'no-gradient': '在两片不同的地形上，它走的路一模一样：没有用到梯度。只有梯度知道哪边是下坡。',
      'no-rate': '学习率不起作用。要用上 rate，才好调。',
      'one-coordinate': '有一个坐标从来不动。x 的每一项都要更新。',
      uphill: '无论学习率多少，它都往上走。梯度指向高度增长的方向。',
      'no-better':
        '它确实在下降，但不比用最好学习率的普通梯度下降强。可以在 state 里留一个速度，或者给每个坐标自己的步长。',
      placed: '在深谷里，{count} 个选手中你排第 {place}。排在你前面的：{ahead}。现在让它到图里去比一比。',
      'not-finite': '无论学习率多少，位置都成了无穷大：有东西除以了 0。给除数加上一个很小的 ε。',
    },
    hints: [
      'state 是你上一次返回的东西，第一步时是 undefined：const v = state ?? x.map(() => 0)。',
      '用动量就行：next = 0.9 v + gradient，x − rate · next，最后返回 { x, state: next }。',
    ],
  },
};
