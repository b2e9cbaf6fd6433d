/** The languages, besides TypeScript, in which solutions and the library’s reference can be seen. */
export const windows = ['numpy', 'pytorch'] as const;
export type Window = (typeof windows)[number];

export const windowNames: Record<Window | 'typescript', string> = {
  typescript: 'TypeScript',
  numpy: 'NumPy',
  pytorch: 'PyTorch',
};

/** Where an exercise has its solution in each. */
export const solutionFiles: Record<Window, string> = { numpy: 'solution.py', pytorch: 'solution.torch.py' };
