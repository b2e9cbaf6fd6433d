export const kinds = ['sgd', 'adam'] as const;
export type Kind = (typeof kinds)[number];

/** Learning rates, as logarithms to base 10: those that can be chosen, and those that are all tried. */
// zh: 学习率，以 10 为底的对数：可以选的，和逐一试过的。
export const rates = { min: -5, max: 1, step: 0.25 };
export const tried = Array.from({ length: 13 }, (_, i) => rates.min + i / 2);

/** How every network is trained, and after how many steps its loss on all pictures is taken. */
// zh: 每个网络怎样训练，每隔几步算一次全部图上的损失。
export const run = { pictures: 300, batch: 30, steps: 80, every: 4 };
