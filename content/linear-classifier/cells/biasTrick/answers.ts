/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    concat: `return W.map((row, c) => row.concat(b[c]));`,
    'push onto a copy': `return W.map((row, c) => { const longer = row.slice(); longer.push(b[c]); return longer; });`,
    loops: `const out = []; for (let c = 0; c < W.length; c++) { const row = new Array(W[c].length + 1); for (let p = 0; p < W[c].length; p++) row[p] = W[c][p]; row[W[c].length] = b[c]; out.push(row); } return out;`,
    cat: `return cat([tensor(W), reshape(tensor(b), [b.length, 1])], 1);`,
    'cat, as lists': `return cat([tensor(W), reshape(tensor(b), [b.length, 1])], 1).tolist();`,
    typed: `return W.map((row, c) => Float64Array.of(...row, b[c]));`,
    'rows of tensors': `return W.map((row, c) => tensor([...row, b[c]]));`,
  },
  wrong: {
    'the whole b behind': ['all-biases', `return W.map((row) => [...row, ...b]);`],
    nested: ['nested', `return W.map((row, c) => [row, b[c]]);`],
    'a row more': ['row-more', `return [...W, b];`],
    'pushed into W': ['changed-arguments', `W.forEach((row, c) => row.push(b[c])); return W;`],
    twice: ['argument-doubled', `return W.map((row, c) => [...row, 2 * b[c]]);`],
    'last weight replaced': ['last-weight-replaced', `return W.map((row, c) => [...row.slice(0, -1), b[c]]);`],
    'off by one': ['next-bias', `return W.map((row, c) => [...row, b[c + 1] ?? 0]);`],
    'last bias': ['last-bias', `return W.map((row) => [...row, b[b.length - 1]]);`],
    'with a one behind as well': ['one-behind-too', `return W.map((row, c) => [...row, b[c], 1]);`],
    summed: ['only-added', `return W.map((row, c) => row.map((w) => w + b[c]));`],
    'concat of a list': ['bias-nested', `return W.map((row, c) => row.concat([[b[c]]]));`],
    'push returns the length': ['lengths', `return W.map((row, c) => [...row].push(b[c]));`],
    transposed: ['transposed', `return [...W[0].map((_, p) => W.map((row) => row[p])), b];`],
    'mean bias': [
      'mean-bias',
      `const m = b.reduce((s, v) => s + v, 0) / b.length; return W.map((row) => [...row, m]);`,
    ],
    'negative one': ['minus-ones', `return W.map((r)=>[...r,-1]);`],
    'weights doubled': ['argument-doubled', `return W.map((r,c)=>[...r.map((w)=>2*w),b[c]]);`],
    'zero in front': ['bias-first', `return W.map((r,c)=>[b[c],...r.slice(0,-1),r[r.length-1]]);`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
