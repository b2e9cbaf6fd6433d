import { plainTex } from './texTerms.ts';

const symbols: Record<string, string> = {
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', Delta: 'Δ', epsilon: 'ε', varepsilon: 'ε', eta: 'η', theta: 'θ' },
  ...{ kappa: 'κ', lambda: 'λ', mu: 'μ', rho: 'ρ', sigma: 'σ', Sigma: 'Σ', phi: 'φ', pi: 'π', tau: 'τ', omega: 'ω' },
  ...{ sum: '∑', prod: '∏', int: '∫', partial: '∂', nabla: '∇', infty: '∞', ell: 'ℓ', top: '⊤', forall: '∀' },
  ...{ cdot: '·', times: '×', odot: '⊙', pm: '±', ast: '∗', circ: '∘', div: '÷', mid: '|', lVert: '‖', rVert: '‖' },
  ...{ le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈', ll: '≪', gg: '≫', in: '∈', sim: '∼' },
  ...{ leftarrow: '←', to: '→', rightarrow: '→', mapsto: '↦', Rightarrow: '⇒', longrightarrow: '→', propto: '∝' },
  ...{ dots: '…', ldots: '…', cdots: '…', lfloor: '⌊', rfloor: '⌋', lceil: '⌈', rceil: '⌉', langle: '⟨', rangle: '⟩' },
  ...{ '|': '‖', '{': '{', '}': '}', '%': '%', _: '_', '&': '&' },
};
const spaces = /^(?:[,;:! ]|quad|qquad)$/;
/** Commands that change how a formula looks, but not its meaning. */
const silent = /^(?:left|right|middle|[bB]igg?[lrm]?|displaystyle|textstyle|limits|nolimits|nonumber)$/;
const accents = /^(?:hat|tilde|bar|vec|widehat|overline|boldsymbol|math[a-z]+)$/;
const raised: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** A formula as running text: `\frac{L}{\mu}` is L/μ, `\sqrt{n}` is √n. Accents are left out. */
export function formulaAsText(tex: string): string {
  const tokens = plainTex(tex.replace(/\\label\{[^}]*\}/, '')).match(/\\(?:[a-zA-Z]+|[^])|[^]/g) ?? [];
  let at = 0;

  const group = (isEnd: (token: string) => boolean): string => {
    let text = '';
    while (at < tokens.length && !isEnd(tokens[at])) text += next();
    at++;
    return text;
  };
  /** The argument of a command: a group in braces, or one token. */
  const argument = (): string => {
    while (/^\s$/.test(tokens[at] ?? '')) at++;
    if (tokens[at] !== '{') return at < tokens.length ? next() : '';
    at++;
    return group((token) => token === '}').trim();
  };
  const next = (): string => {
    const token = tokens[at++];
    if (token === '{') return group((end) => end === '}');
    if (token === '^' || token === '_') return script(token, argument());
    if (token === '&' || token === '~') return ' ';
    return token.startsWith('\\') ? command(token.slice(1)) : token;
  };
  const command = (name: string): string => {
    if (name === 'begin' || name === 'end') return argument() && ' ';
    if (/^[dt]?frac$/.test(name)) return `${whole(argument())}/${whole(argument())}`;
    if (name === 'sqrt') return `√${whole(argument())}`;
    if (accents.test(name)) return argument();
    if (name === '\\') return '; ';
    if (spaces.test(name)) return ' ';
    if (silent.test(name)) return '';
    if (name in symbols) return symbols[name];
    // a function, or a command that stands for its argument
    return tokens[at] === '{' ? argument() : `${name} `;
  };
  return group(() => false)
    .replace(/\s+/g, ' ')
    .replace(/ ?;(?= [=+-])/g, '')
    .replace(/ ;/g, ';')
    .trim();
}

/** In brackets if it has several parts. */
const whole = (text: string) => (/^[\p{L}\p{M}\p{N}_.⁰-⁹]+$/u.test(text) ? text : `(${text})`);

const script = (sign: string, text: string) =>
  sign === '^' && text in raised
    ? raised[text]
    : sign + (text.length > 1 ? `(${text})`.replace(/^\(([^\W_]+)\)$/, '$1') : text);
