/** How a net continues to learn once one of its units is dead; the last two have the penalty in the gradient. */
// zh: 单元死掉之后网络怎样继续学；最后两种把惩罚放进梯度。
export const methods = ['sgd', 'momentum', 'adam', 'adamW', 'sgdL2', 'adamL2'] as const;
export type Method = (typeof methods)[number];
export const layers = ['first', 'second'] as const;
export const biases = ['-0.5', '-1', '-3', '-20'] as const;
export const lambdas = ['0.0001', '0.01'] as const;
/** The number of networks tried, and of the steps in which a unit may recover. */
// zh: 试这么多个网络，等单元这么多步。
export const mostNets = 10;
export const steps = 2000;
