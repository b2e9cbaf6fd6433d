/** What solutions and the library’s reference can be seen in beside TypeScript. */
export const frameworks = ['numpy', 'pytorch'] as const;
export type Framework = (typeof frameworks)[number];
export type CodeLanguage = 'typescript' | Framework;

export const languageNames: Record<CodeLanguage, string> = {
  typescript: 'TypeScript',
  numpy: 'NumPy',
  pytorch: 'PyTorch',
};

/** Where an exercise has its solution in each. */
export const solutionFiles: Record<Framework, string> = { numpy: 'solution.py', pytorch: 'solution.torch.py' };
