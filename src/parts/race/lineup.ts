/** Everyone in the race, in the order of the chapter. */
export const racers = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'] as const;
export type Racer = (typeof racers)[number];

/** The learning rates to try, each for the whole race. */
export const grid = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3];
/** How many steps everyone takes. */
export const steps = 200;

/** The exercise in which the reader writes an optimizer for the race: its chapter, and its function’s name. */
export const ownOptimizer = { chapter: 'optimizers', name: 'yourOwnOptimizer' };
