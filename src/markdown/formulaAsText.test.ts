import { expect, test } from 'vitest';
import { formulaAsText } from './formulaAsText';

test.each([
  [String.raw`\kappa = \frac{L}{\mu} \label{eq:kappa}`, 'κ = L/μ'],
  [String.raw`\frac{x_{ij} - \mu_j}{\sqrt{\sigma_j^2 + \varepsilon}}`, '(x_ij - μ_j)/(√(σ_j² + ε))'],
  [String.raw`\loss{L} = \checked{cat.loss}{2.9}`, 'L = 2.9'],
  [String.raw`\begin{aligned} v &\leftarrow \rho v \\ x &\leftarrow x \end{aligned}`, 'v ← ρ v; x ← x'],
  [String.raw`a &= b \\ &= c`, 'a = b = c'],
  [String.raw`\operatorname{Var}(w) = \tfrac12`, 'Var(w) = 1/2'],
  [String.raw`\hat x \approx \text{softmax}(\mathbf{s})`, 'x ≈ softmax(s)'],
  [String.raw`\max\left(0,\; s\right)`, 'max (0, s)'],
  [String.raw`\lVert x \rVert^{p+1}`, '‖ x ‖^(p+1)'],
  ['', ''],
])('%s', (tex, text) => {
  expect(formulaAsText(tex)).toBe(text);
});
