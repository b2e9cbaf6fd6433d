/** Which ρ and α can be chosen. */
// zh: 可以选哪些 ρ 和 α。
export const bounds = { rho: { min: 0, max: 0.99 }, rate: { min: 0.01, max: 0.6 } };
