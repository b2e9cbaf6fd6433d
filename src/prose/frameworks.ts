/** The languages besides TypeScript for solutions and the library’s reference. */
export const frameworks = ['numpy', 'pytorch'] as const;
export type Framework = (typeof frameworks)[number];
export type CodeLanguage = 'typescript' | Framework;

export const languageNames: Record<CodeLanguage, string> = {
  typescript: 'TypeScript',
  numpy: 'NumPy',
  pytorch: 'PyTorch',
};

/** The file of an exercise's solution in each. */
export const solutionFiles: Record<Framework, string> = { numpy: 'solution.py', pytorch: 'solution.torch.py' };
