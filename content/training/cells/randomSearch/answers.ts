const loop = (draw: string, step: string, end = 'return best;') =>
  `let best = [NaN, NaN, -Infinity]; const draw = ${draw}; for (let t = 0; t < n; t++) { ${step} } ${end}`;
const log = `([a, b]) => 10 ** (Math.log10(a) + (Math.log10(b) - Math.log10(a)) * random())`;
const keep = `const r = draw(rates), l = draw(lambdas), s = train(r, l); if (s > best[2]) best = [r, l, s];`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'powers of ten': loop(log, keep),
    'powers of e': loop(
      `([a, b]) => Math.exp(Math.log(a) + (Math.log(b) - Math.log(a)) * random())`,
      `const l = draw(lambdas), r = draw(rates), s = train(r, l); if (s > best[2]) best = [r, l, s];`,
    ),
    'powers of two, from above': loop(`([a, b]) => 2 ** (Math.log2(b) - Math.log2(b / a) * random())`, keep),
    'all drawn first, then sorted': `const at = ([a, b]) => a * Math.pow(b / a, random()); const trials = Array.from({ length: n }, () => [at(rates), at(lambdas)]).map(([r, l]) => [r, l, train(r, l)]); return trials.filter((t) => !Number.isNaN(t[2])).sort((a, b) => b[2] - a[2])[0];`,
    'all rates, then all λ': `const list = ([a, b]) => Array.from({ length: n }, () => a * (b / a) ** random()); const r = list(rates); const l = list(lambdas); let best; for (let i = 0; i < n; i++) { const s = train(r[i], l[i]); if (!Number.isNaN(s) && (!best || s >= best[2])) best = [r[i], l[i], s]; } return best;`,
    'a tensor': loop(log, keep, 'return tensor(best);'),
    typed: loop(log, keep, 'return Float64Array.from(best);'),
    'NaN counts as nothing': loop(log, `const r = draw(rates), l = draw(lambdas), s = train(r, l) || 0; if (s > best[2]) best = [r, l, s];`), // prettier-ignore
  },
  wrong: {
    'as it starts': ['linear', loop(`([a, b]) => a + (b - a) * random()`, `const r = draw(rates), l = draw(lambdas); best = [r, l, train(r, l)];`)], // prettier-ignore
    'Math.exp of a power of ten': ['base-e', loop(`([a, b]) => Math.exp(Math.log10(a) + Math.log10(b / a) * random())`, keep)], // prettier-ignore
    'ten to a natural logarithm': ['base-ten', loop(`([a, b]) => 10 ** (Math.log(a) + Math.log(b / a) * random())`, keep)], // prettier-ignore
    'one number for both': ['same-draw', loop(`([a, b], u) => a * (b / a) ** u`, `const u = random(); const r = draw(rates, u), l = draw(lambdas, u), s = train(r, l); if (s > best[2]) best = [r, l, s];`)], // prettier-ignore
    'the last': ['last', loop(log, `const r = draw(rates), l = draw(lambdas); best = [r, l, train(r, l)];`)],
    'the lowest': ['lowest', `const at = ([a, b]) => a * (b / a) ** random(); let best = [0, 0, Infinity]; for (let t = 0; t < n; t++) { const r = at(rates), l = at(lambdas), s = train(r, l); if (s < best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'whole powers': ['rounded', loop(`([a, b]) => 10 ** Math.round(Math.log10(a) + Math.log10(b / a) * random())`, keep)], // prettier-ignore
    'a grid': ['grid', `const k = Math.ceil(Math.sqrt(n)); let best = [0, 0, -1]; let done = 0; for (let i = 0; i < k; i++) for (let j = 0; j < k && done < n; j++, done++) { const r = rates[0] * (rates[1] / rates[0]) ** ((i + 0.5) / k), l = lambdas[0] * (lambdas[1] / lambdas[0]) ** ((j + 0.5) / k), s = train(r, l); if (s > best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'the first NaN stays': ['diverged-wins', `const at = ([a, b]) => a * (b / a) ** random(); let best = null; for (let t = 0; t < n; t++) { const r = at(rates), l = at(lambdas), s = train(r, l); if (best === null || s > best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'any NaN wins': ['diverged-wins', `const at = ([a, b]) => a * (b / a) ** random(); let best = [0, 0, 0]; for (let t = 0; t < n; t++) { const r = at(rates), l = at(lambdas), s = train(r, l); if (!(s <= best[2])) best = [r, l, s]; } return best;`], // prettier-ignore
    'drawn outside the loop': ['drawn-once', `const at = ([a, b]) => a * (b / a) ** random(); const r = at(rates), l = at(lambdas); let best = [0, 0, 0]; for (let t = 0; t < n; t++) { const s = train(r, l); if (s > best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'λ outside the loop': ['one-fixed', `const at = ([a, b]) => a * (b / a) ** random(); const l = at(lambdas); let best = [0, 0, 0]; for (let t = 0; t < n; t++) { const r = at(rates), s = train(r, l); if (s > best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'trained twice': ['trained-twice', loop(log, `const r = draw(rates), l = draw(lambdas); if (train(r, l) > best[2]) best = [r, l, train(r, l)];`)], // prettier-ignore
    'one trial too many': ['count', `const at = ([a, b]) => a * (b / a) ** random(); let best = [0, 0, 0]; for (let t = 0; t <= n; t++) { const r = at(rates), l = at(lambdas), s = train(r, l); if (s > best[2]) best = [r, l, s]; } return best;`], // prettier-ignore
    'numbers of its own': ['own-random', loop(`([a, b]) => a * (b / a) ** Math.random()`, keep)],
    'the accuracy alone': ['accuracy-alone', `const at = ([a, b]) => a * (b / a) ** random(); let best = -1; for (let t = 0; t < n; t++) best = Math.max(best, train(at(rates), at(lambdas)) || 0); return best;`], // prettier-ignore
    'without the accuracy': ['without-accuracy', loop(log, keep, 'return best.slice(0, 2);')],
    'every trial': ['all-trials', `const at = ([a, b]) => a * (b / a) ** random(); return Array.from({ length: n }, () => { const r = at(rates), l = at(lambdas); return [r, l, train(r, l)]; });`], // prettier-ignore
    'λ where the rate belongs': ['exchanged', loop(log, `const r = draw(rates), l = draw(lambdas), s = train(l, r); if (s > best[2]) best = [l, r, s];`)], // prettier-ignore
    'the exponents': ['exponents', loop(`([a, b]) => Math.log10(a) + Math.log10(b / a) * random()`, keep)],
    'largest in place of the width': ['not-difference', loop(`([a, b]) => 10 ** (Math.log10(a) + Math.log10(b) * random())`, keep)], // prettier-ignore
    nothing: ['nothing', loop(log, keep, '')],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
