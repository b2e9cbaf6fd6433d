/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'along every path': `const grads = inputs.map(() => 0); const walk = (node, flow) => { grads[node] += flow; inputs[node].forEach((input, k) => walk(input, flow * local[node][k])); }; walk(result, 1); return grads;`,
    'by memory': `const users = inputs.map(() => []); inputs.forEach((list, node) => list.forEach((input, k) => users[input].push([node, local[node][k]])));
const known = new Map([[result, 1]]);
const grad = (node) => { if (!known.has(node)) known.set(node, users[node].reduce((s, [user, slope]) => s + slope * grad(user), 0)); return known.get(node); };
return inputs.map((_, node) => grad(node));`,
    unshift: `const order = []; const visit = (node) => { if (order.includes(node)) return; for (const input of inputs[node]) visit(input); order.unshift(node); }; visit(result);
const grads = new Array(inputs.length).fill(0); grads[result] = 1;
for (const node of order) for (let k = 0; k < inputs[node].length; k++) grads[inputs[node][k]] += local[node][k] * grads[node];
return grads;`,
    typed: `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = new Float64Array(inputs.length); grads[result] = 1;
order.reverse().forEach((node) => inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k])));
return grads;`,
    'a tensor': `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return tensor(grads);`,
    'again and again': `let grads = inputs.map((_, node) => Number(node === result));
for (let round = 0; round < inputs.length; round++) { const next = inputs.map((_, node) => Number(node === result)); inputs.forEach((list, node) => list.forEach((input, k) => (next[input] += grads[node] * local[node][k]))); grads = next; }
return grads;`,
  },
  wrong: {
    'local found by indexOf': [
      'first-of-equals',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input) => (grads[input] += grads[node] * local[node][inputs[node].indexOf(input)]));
return grads;`,
    ],
    'not reversed': [
      'not-reversed',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return grads;`,
    ],
    'seed two': [
      'twice',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 2;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return grads;`,
    ],
    'ones to begin with': [
      'ones-at-first',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 1); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return grads;`,
    ],
    'local of the input': [
      'repair-name: input ⇒ node',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * (local[input][k] ?? 1)));
return grads;`,
    ],
    'first local for all': [
      'first-local',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input) => (grads[input] += grads[node] * local[node][0]));
return grads;`,
    ],
    'the last node is the result': [
      'last-is-result',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(inputs.length - 1);
const grads = inputs.map(() => 0); grads[inputs.length - 1] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return grads;`,
    ],
    'inputs counted once': [
      'equals-once',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) new Set(inputs[node]).forEach((input) => (grads[input] += grads[node] * local[node][inputs[node].lastIndexOf(input)]));
return grads;`,
    ],
    'only what is reached': [
      '',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
return order.map((node) => grads[node]);`,
    ],
    subtracted: [
      'argument-negated',
      `const order = []; const seen = new Set(); const visit = (node) => { if (seen.has(node)) return; seen.add(node); inputs[node].forEach(visit); order.push(node); }; visit(result);
const grads = inputs.map(() => 0); grads[result] = 1;
for (const node of order.reverse()) inputs[node].forEach((input, k) => (grads[input] -= grads[node] * local[node][k]));
return grads;`,
    ],
    'unreached undefined': [
      'left-out',
      `const grads = []; const walk = (node, flow) => { grads[node] = (grads[node] ?? 0) + flow; inputs[node].forEach((input, k) => walk(input, flow * local[node][k])); }; walk(result, 1); return grads;`,
    ],
    'grad of the input': [
      'argument-zero',
      `const order=[];const seen=new Set();const visit=(n)=>{if(seen.has(n))return;seen.add(n);inputs[n].forEach(visit);order.push(n);};visit(result);const grads=inputs.map(()=>0);grads[result]=1;for(const node of order.reverse())inputs[node].forEach((input,k)=>{grads[input] += grads[input] * local[node][k];});return grads;`,
    ],
    'no chain': [
      'local-alone',
      `const order=[];const seen=new Set();const visit=(n)=>{if(seen.has(n))return;seen.add(n);inputs[n].forEach(visit);order.push(n);};visit(result);const grads=inputs.map(()=>0);grads[result]=1;for(const node of order.reverse())inputs[node].forEach((input,k)=>{grads[input] += local[node][k];});return grads;`,
    ],
    'set to local': [
      'overwritten',
      `const order=[];const seen=new Set();const visit=(n)=>{if(seen.has(n))return;seen.add(n);inputs[n].forEach(visit);order.push(n);};visit(result);const grads=inputs.map(()=>0);grads[result]=1;for(const node of order.reverse())inputs[node].forEach((input,k)=>{grads[input] = grads[node] * local[node][k];});return grads;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
