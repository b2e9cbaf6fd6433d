/** How many pictures a network is trained on. */
// zh: 用多少张图训练。
export const sizes = ['100', '200', '400', '800'] as const;
export type Size = (typeof sizes)[number];
export const lambdas = ['0', '0.01', '0.03', '0.1', '1'] as const;
export type Lambda = (typeof lambdas)[number];

/** How every network is trained, and when it is looked at. */
// zh: 每个网络怎样训练，每隔几步看一次。
export const run = { steps: 300, every: 10, rate: 0.2, batch: 50 };
