import type { Page } from '@playwright/test';
import { expect, reach, test } from './course';

/** Tries a piece of code that gives back what it got hold of, or null; `blocked` or null is what must come. */
const attacks: Record<string, string> = {
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
  // ways to a fresh realm, in which nothing is missing
  Worker: 'new Worker("data:,1")',
  SharedWorker: 'new SharedWorker("data:,1")',
  ServiceWorker: 'await navigator.serviceWorker.register("/x.js")',
  ShadowRealm: 'new ShadowRealm()',
  // other listeners
  BroadcastChannel: 'new BroadcastChannel("x")',
  postMessage: 'postMessage("x")',
  'the global message handler': 'onmessage = () => {}; Object.keys(self).includes("port") ? 1 : null',
  close: 'close()',
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

/** Runs a cell's code through the page's own cell; gives the whole output. */
async function run(page: Page, code: string) {
  const cell = page.locator('[data-cell="losses/two-losses"]');
  const editor = cell.locator('.cm-content');
  if (!(await editor.count())) await cell.locator('.cell-static').click();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Shift+Enter');
  await expect(cell).toHaveAttribute('data-status', /done|failed/);
  return (await cell.locator('.cell-output').innerText()).trim();
}

async function open(page: Page) {
  await page.goto('losses/');
  const cell = page.locator('[data-cell="losses/two-losses"]');
  await reach(cell);
}

test('no attack gets hold of anything', async ({ page }) => {
  await open(page);
  const through: string[] = [];
  for (const [name, code] of Object.entries(attacks)) {
    const statements = code.split('; ');
    const last = statements.pop()!;
    const output = await run(
      page,
      `${statements.map((part) => `${part};`).join('\n')}\nconst result_ = await (${last});\nconsole.info('GOT', result_ === null ? 'nothing' : typeof result_);`,
    );
    if (!/GOT nothing|ReferenceError|TypeError|SecurityError|NotAllowed/.test(output))
      through.push(`${name}: ${output}`);
  }
  expect(through).toEqual([]);
});

test.describe('code that asks the network past the missing names', () => {
  test.use({ mayFail: /127\.0\.0\.1:9|127\.0\.0\.2|data:|Content Security|Failed to (load|fetch)/ });
  test('is refused by the policy, and reaches no server', async ({ page }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await open(page);
    asked.length = 0;
    for (const code of [
      'await (0, eval)("import(\'http://127.0.0.2:9/x.js\')")',
      'await new Function("return import(\'data:text/javascript,1\')")()',
      'await (0, eval)("import(\'/icon.svg\')")',
    ]) {
      expect(await run(page, code)).toMatch(/TypeError|Failed/);
    }
    const failed = asked.filter((url) => /127\.0\.0\.2|icon\.svg/.test(url));
    const answered = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('127.0.0.2')).length,
    );
    expect(answered).toBe(0);
    expect(failed.length).toBeLessThanOrEqual(2); // refused by the policy before they leave
  });
});

test('patched built-ins break nothing but the patching cell', async ({ page }) => {
  await open(page);
  const patches = [
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
  for (const patch of patches) expect(await run(page, `${patch}\n[7, "x"]`), patch).toBe('[7, "x"]');
  expect(await run(page, '[1, 2].map((n) => n + 1)')).toBe('[2, 3]');
});

test('what a cell leaves running ends', async ({ page }) => {
  await open(page);
  const ended = /^\d\s+Stopped after 15 seconds: timers or other work/;
  expect(await run(page, '(async () => { for (;;) await 0; })();\n1')).toMatch(ended);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await run(page, 'globalThis.beats = 0; setInterval(() => globalThis.beats++, 5);\n2')).toMatch(ended);
  // a beat that still ran would come before this timer
  const later =
    'const before = globalThis.beats;\nawait new Promise((done) => setTimeout(done, 100));\nglobalThis.beats - before';
  expect(await run(page, later)).toBe('0');
});

test('a cell that eats memory or sends nonsense leaves the page alive', async ({ page }) => {
  await open(page);
  for (const code of [
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
  ]) {
    expect((await run(page, code)).length, code).toBeLessThan(30_000);
  }
  expect(await run(page, '1 + 1')).toBe('2');
});
