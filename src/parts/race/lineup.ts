/** All optimizers in the race, in the order of the chapter. */
// zh: 所有参赛者，按本章的顺序。
export const racers = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'] as const;
export type Racer = (typeof racers)[number];

/** The learning rates to try, each for the whole race. */
// zh: 要试的学习率，每个都用于整场比赛。
export const grid = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3];
/** The number of steps that each takes. */
// zh: 大家都走多少步。
export const steps = 200;

/** The exercise in which the reader writes an optimizer for the race: its chapter, and its function’s name. */
// zh: 读者自己写参赛优化器的那道练习：所在的章和函数名。
export const ownOptimizer = { chapter: 'optimizers', name: 'yourOwnOptimizer' };
