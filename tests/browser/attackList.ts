/** Tries code that returns what it got hold of, or null; the result must be `blocked` or null. */
export const attacks: Record<string, string> = {
  // the page, its storage, its cookies
  window: 'typeof window === "undefined" ? null : 1',
  document: 'typeof document === "undefined" ? null : 1',
  'parent and top':
    '[typeof parent, typeof top, typeof opener, typeof frames].every((t) => t === "undefined") ? null : 1',
  localStorage: 'localStorage.length',
  sessionStorage: 'sessionStorage.length',
  indexedDB: 'indexedDB.open("x")',
  'indexedDB by a prototype':
    'Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(self)), "indexedDB").get.call(self).open("x")',
  caches: 'await caches.open("x")',
  cookieStore: 'await cookieStore.getAll()',
  navigator: 'navigator.userAgent',
  'storage of navigator': 'await navigator.storage.getDirectory()',
  location: 'location.href',
  origin: 'self.origin === "null" || self.origin === undefined ? null : self.origin',
  // the network
  fetch: 'await fetch("/")',
  'fetch by a constructor': 'await (async () => {}).constructor("return fetch(\'/\')")()',
  XMLHttpRequest: 'new XMLHttpRequest()',
  WebSocket: 'new WebSocket("wss://127.0.0.1:9")',
  WebSocketStream: 'await new WebSocketStream("wss://127.0.0.1:9").opened',
  WebTransport: 'new WebTransport("https://127.0.0.1:9")',
  EventSource: 'new EventSource("/")',
  importScripts: 'importScripts("/icon.svg")',
  sendBeacon: 'navigator.sendBeacon("/", "x")',
  RTCPeerConnection: 'new RTCPeerConnection()',
  FontFace: 'await new FontFace("x", "url(/x.woff2)").load()',
  Request: 'new Request("http://127.0.0.1/x").url === "http://127.0.0.1/x" ? null : 1',
  // ways to a fresh realm, in which nothing has been removed
  Worker: 'new Worker("data:,1")',
  SharedWorker: 'new SharedWorker("data:,1")',
  ServiceWorker: 'await navigator.serviceWorker.register("/x.js")',
  ShadowRealm: 'new ShadowRealm()',
  // other listeners
  BroadcastChannel: 'new BroadcastChannel("x")',
  postMessage: 'postMessage("x")',
  'the global message handler': 'onmessage = () => {}; Object.keys(self).includes("port") ? 1 : null',
  close: 'close()',
  // Plot, which has a document of its own
  'the document of Plot':
    'import { Plot } from "downhill"; let got = null; Plot.plot({ marks: [(i, s, v, d, { document }) => { got = document.cookie ?? document.location ?? document.body ?? document.defaultView.fetch ?? document.defaultView.parent ?? null; return null; }] }); got',
  'what draws for Plot':
    'import { Plot } from "downhill"; let got = null; for (const type of [Array, Map, WeakMap, Set]) for (const name of ["push", "set", "get", "add"]) { const old = type.prototype[name]; if (old) type.prototype[name] = function (...a) { for (const one of [this, ...a]) if (one instanceof MessagePort || one?.postMessage || one?.send) got = 1; return Reflect.apply(old, this, a); }; } Plot.lineY([1, 2]).plot(); await 0; got',
  // the port, through everything that the sandbox itself calls
  'the data of a message':
    'let got = null; Object.defineProperty(MessageEvent.prototype, "data", { get() { got = this.target; return {}; } }); await 0; got',
  'the stack of an error':
    'let got = null; Error.prepareStackTrace = (_, frames) => { for (const f of frames) { const t = f.getThis(); if (t !== undefined && t !== globalThis) got = String(t); const fn = f.getFunction(); if (fn && !/cell/.test(f.getFileName() ?? "cell")) got = String(fn).slice(0, 40); } return ""; }; const f = () => new Error("x").stack; f(); got',
  callers: '(function f() { try { return f.caller } catch { return null } })()',
  'a promise':
    'let got = null; const then = Promise.prototype.then; Promise.prototype.then = function (...a) { if (this instanceof MessagePort) got = 1; return then.apply(this, a); }; await 0; got',
  'Function.prototype.call':
    'let got = null; for (const name of ["call", "apply", "bind"]) { const old = Function.prototype[name]; Function.prototype[name] = function (...a) { if (a[0] instanceof MessagePort) got = 1; return Reflect.apply(old, this, a); }; } console.log("x"); await 0; got',
  'Reflect.apply':
    'let got = null; const old = Reflect.apply; Reflect.apply = (f, self, a) => { if (self instanceof MessagePort) got = 1; return old(f, self, a); }; console.log("x"); got',
  'MessagePort.prototype':
    'let got = null; const old = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (...a) { got = this; return old.apply(this, a); }; for (let n = 0; n < 3; n++) { console.log(n); for (const t = Date.now(); Date.now() < t + 80; ) {} }; got && 1',
  'setters on Object.prototype':
    'let got = null; for (const key of ["type", "id", "lines", "value", "tone"]) Object.defineProperty(Object.prototype, key, { set(v) { got = v; }, configurable: true }); console.log(1); got',
  'setters on Array.prototype':
    'let got = null; Object.defineProperty(Array.prototype, 0, { set(v) { got = v; }, configurable: true }); console.log(1); got',
};

/** Requests to the network without the removed names; each must fail. */
export const requests = [
  'await (0, eval)("import(\'http://127.0.0.2:9/x.js\')")',
  'await new Function("return import(\'data:text/javascript,1\')")()',
  'await (0, eval)("import(\'/icon.svg\')")',
];

/** Patches of built-ins; later code must not be affected. */
export const patches = [
  'Array.prototype.push = Array.prototype.map = Array.prototype.join = () => { throw 1; };',
  'Array.prototype[Symbol.iterator] = () => { throw 1; };',
  'JSON.stringify = JSON.parse = () => { throw 1; };',
  'Math.min = Math.max = () => NaN;',
  'String.prototype.slice = RegExp.prototype.exec = () => { throw 1; };',
  'Object.keys = Object.entries = Reflect.get = Reflect.ownKeys = () => { throw 1; };',
  'Function.prototype[Symbol.hasInstance]; Object.defineProperty(Error, Symbol.hasInstance, { value: () => { throw 1; } });',
  'Promise.prototype.then = Promise.prototype.catch = () => { throw 1; };',
  'globalThis.String = globalThis.performance = globalThis.Reflect = undefined;',
  'console.log = () => { throw 1; };',
  'Object.defineProperty(MessageEvent.prototype, "data", { get: () => 1 });',
  'Object.defineProperty(Object.prototype, "kind", { set() { throw 1; } });',
];

/** Use up memory, or send nonsense. */
export const nuisances = [
  'const all: unknown[] = []; for (let i = 0; i < 300; i++) all.push(new Float64Array(1e6).fill(i)); all',
  'const deep: unknown[] = []; let at: unknown[] = deep; for (let i = 0; i < 1e5; i++) at.push((at = [])); deep',
  'const wide: Record<string, number> = {}; for (let i = 0; i < 3e5; i++) wide["k" + i] = i; wide',
  'new Proxy([], { get: () => { throw 1; } })',
  'new Proxy({}, { get: (t, k, p) => p, ownKeys: () => ["a"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }) })',
  'throw new Proxy(new Error("x"), { get() { throw 1; }, getPrototypeOf() { throw 2; } });',
  'throw { toString() { throw 1; }, get message() { throw 2; } };',
  'const e = new Error("x"); Object.defineProperty(e, "stack", { get() { throw 1; } }); throw e;',
  'throw new Error("y".repeat(1e7));',
  'Promise.reject(new Error("later")); await new Promise((done) => setTimeout(done, 50)); 1',
  'setTimeout(() => { throw new Error("later"); }); await new Promise((done) => setTimeout(done, 50)); 1',
  'Symbol("s")',
  '10n ** 300n',
  'async function* f() {} f()',
];

/** The code of a cell that tries an attack and prints the result. */
export function attempt(code: string): string {
  const statements = code.split('; ');
  const last = statements.pop()!;
  return `${statements.map((part) => `${part};`).join('\n')}\nconst result_ = await (${last});\nconsole.info('GOT', result_ === null ? 'nothing' : typeof result_);`;
}

/** The output if an attack got hold of nothing. */
export const held = /GOT nothing|ReferenceError|TypeError|SecurityError|NotAllowed/;
