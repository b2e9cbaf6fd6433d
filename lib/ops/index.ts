// STUB, to be replaced
const like = (a: any, f: (x: number, i: number) => number) => ({ data: a.data.map(f), shape: a.shape, item() { return this.data[0]; } }) as any;
const bin = (f: any) => (a: any, b: any) => like(a, (x, i) => f(x, typeof b === 'number' ? b : b.data.length === 1 ? b.data[0] : b.data[i]));
export const add = bin((x: number, y: number) => x + y), sub = bin((x: number, y: number) => x - y), mul = bin((x: number, y: number) => x * y), div = bin((x: number, y: number) => x / y);
export const exp = (a: any) => like(a, Math.exp), log = (a: any) => like(a, Math.log), neg = (a: any) => like(a, (x) => -x);
export const sum = (a: any) => { const s = a.data.reduce((x: number, y: number) => x + y, 0); return { data: [s], shape: [], item: () => s } as any; };
export const mean = (a: any) => { const s = a.data.reduce((x: number, y: number) => x + y, 0) / a.data.length; return { data: [s], item: () => s } as any; };
export const logSoftmax = (a: any, _d: number) => { const m = Math.max(...a.data); const z = Math.log(a.data.reduce((s: number, x: number) => s + Math.exp(x - m), 0)) + m; return like(a, (x) => x - z); };
export const svmLoss = (s: any, y: number[], { margin = 1, power = 1 }: any = {}) => { const C = s.shape[1]; return { data: y.map((t, i) => { let L = 0; for (let j = 0; j < C; j++) if (j !== t) L += Math.max(0, s.data[i * C + j] - s.data[i * C + t] + margin) ** power; return L; }) } as any; };
