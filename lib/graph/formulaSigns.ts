/** Signs with the same meaning, by the one used for parsing; what NFKC unifies is not listed. */
const spellings: Record<string, string> = {
  '*': '×·⋅∙•・･‧∗⁎✕✖⨯⨉╳\u2062',
  '/': '÷∕⁄➗',
  '-': '−–—‐‑‒―➖',
  '+': '➕\u2064',
  '=': '≔≜',
  '|': '∣❘ǀ',
  '‖': '∥‗',
  '[': '【〔',
  ']': '】〕',
  ',': '、',
  '°': 'º',
  '′': '’',
  ' ': '$\u2061',
  ';': '\n\u2028\u2029',
  // zero-width spaces and joiners, direction marks, variation selectors
  '': '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff',
};
const plainOf = new Map(Object.entries(spellings).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain])));

export const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣʸʲᵃᵇᶜᵈᵉᵍʰᵏᵐᵒᵖᵗᵘᵛʷᶻ';
export const lowered = '₀₁₂₃₄₅₆₇₈₉ₐₑᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ';

/** The plain form of a full-width, mathematical or typeset sign. */
export function plainSign(sign: string): string {
  const known = plainOf.get(sign);
  if (known !== undefined) return known;
  if (raised.includes(sign) || lowered.includes(sign) || /[\p{Lm}ℯⅇ]/u.test(sign)) return sign;
  const plain = sign.normalize('NFKC');
  return [...plain].length === 1 ? plain : sign;
}

/** Comparison signs. */
export const comparisons = /[<>≤≥⩽⩾≦≧≠≈≡∼≅]|==|!=/uy;

/** Signs with a meaning elsewhere, and what to write here. */
export const elsewhere: Record<string, string> = {
  '⊙': '*',
  '∘': '*',
  '⊗': '*',
  '@': '*',
  ':': '/',
  '∶': '/',
  '%': '/ 100',
  '‰': '/ 1000',
  '°': '* pi / 180',
  '∛': 'x^(1/3)',
  '∜': 'x^(1/4)',
  '←': '=',
};

const greek =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell l';
const signs =
  'cdot * times * ast * bullet * div / lvert | rvert | vert | mid | lVert ‖ rVert ‖ Vert ‖ parallel ‖ lbrace { rbrace } lbrack [ rbrack ] lparen ( rparen ) le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ lt < gt > approx ≈ equiv ≡ infty ∞ coloneqq = gets ← leftarrow ← odot ⊙ otimes ⊗ circ ∘ % % { { } } | ‖';
const pairs = (text: string) => {
  const words = text.split(' ');
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1]] as const] : [])));
};

/** The meaning of TeX commands: letters, functions, signs. */
export const texWords: ReadonlyMap<string, string> = new Map([
  ...pairs(greek),
  ...['exp', 'log', 'ln', 'lg', 'sqrt', 'sin', 'cos', 'tan', 'cot', 'sinh', 'cosh', 'tanh', 'arctan', 'max', 'min'].map(
    (name) => [name, name] as const,
  ),
]);
export const texSigns: ReadonlyMap<string, string> = pairs(signs);
/** Commands that only affect typesetting. */
export const texSpaces =
  /^(?:[,;:!> ()[\]]|left|right|middle|[bB]igg?[lrm]?|quad|qquad|limits|nolimits|displaystyle|textstyle|thinspace|enspace)$/;

/** The values of vulgar fractions. */
export function fractionOf(sign: string): number | undefined {
  const parts = /^(\d+)\u2044(\d+)$/.exec(sign.normalize('NFKC'));
  return parts ? Number(parts[1]) / Number(parts[2]) : undefined;
}
