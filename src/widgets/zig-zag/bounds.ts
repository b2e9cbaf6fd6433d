/** How large the learning rate may be. */
// zh: 学习率的范围。
export const bounds = { rate: { min: 0.02, max: 0.25 } };
