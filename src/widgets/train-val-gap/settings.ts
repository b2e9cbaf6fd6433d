/** How many pictures a network is trained on. */
// zh: 用多少张图训练。
export const sizes = ['100', '200', '400', '800'] as const;
export type Size = (typeof sizes)[number];
export const lambdas = ['0', '0.01', '0.03', '0.1', '1'] as const;
export type Lambda = (typeof lambdas)[number];

/** How every network is trained, and when it is looked at. */
// zh: 每个网络怎样训练，每隔几步看一次。
export const run = { steps: 300, every: 10, rate: 0.2, batch: 50 };

/** The pixels of a side that the network sees, its hidden units, and its classes. */
// zh: 网络看到的每边像素数、隐藏单元数、类别数。
export const side = 8;
export const hidden = 32;
export const classes = 10;

/** Pictures that are not learned from: in validation, and as many that are in neither set. */
// zh: 不参与训练的图：验证集里的，以及同样多、不在这两个集合里的。
export const held = 400;
