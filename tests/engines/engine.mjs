// One driver for three engines: Chromium by Playwright, WebKitGTK by its WebDriver, Firefox by Marionette, whose commands are WebDriver's.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../../scripts/browser.mjs';

/** How long a script of `evaluate` may wait, in milliseconds: other work may slow the machine. */
const timeouts = { script: 300_000 };

export const engines = ['chromium', 'firefox', 'webkit'];

/** Waits until a chapter shows what is below its opening. Runs in a page. */
async function isWhole() {
  const { dataset } = document.documentElement;
  while ('opening' in dataset || 'unfolding' in dataset) await new Promise((done) => setTimeout(done, 20));
}

/**
 * Opens a browser, or throws an error that says what is missing. The result has
 * `goto(url)`, `back()`, `forward()`, `evaluate(function, argument)` (what it returns is awaited), `screenshot()` (a PNG of the window),
 * `click(x, y)`, `drag(points)` with the mouse held, `type(text)`, `press('Control', 'z')`, `resize(width, height)` and `close()`. Pixels are CSS pixels, and the scale is 1.
 */
export async function open(engine, { width = 1280, height = 900 } = {}) {
  const browser = await { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[engine]();
  try {
    await browser.resize(width, height);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { ...browser, goto: async (url) => (await browser.goto(url), browser.evaluate(isWhole)) };
}

async function openChromium() {
  const browser = await playwright.launch(await chromium());
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    evaluate: (body, argument) => page.evaluate(body, argument),
    screenshot: () => page.screenshot(),
    click: (x, y) => page.mouse.click(x, y),
    drag: async ([start, ...points]) => {
      await page.mouse.move(...start);
      await page.mouse.down();
      for (const point of points) await page.mouse.move(...point);
      await page.mouse.up();
    },
    type: (text) => page.keyboard.type(text),
    press: (held, key) => page.keyboard.press(`${held}+${key}`),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const driver = find(['/usr/bin/WebKitWebDriver'], 'apt-get install webkit2gtk-driver xvfb');
  const binary = find(miniBrowsers(), 'apt-get install libwebkit2gtk-4.1-0 webkit2gtk-driver');
  const port = await freePort();
  const stop = start('xvfb-run', ['-a', '-s', '-screen 0 2560x2000x24', driver, `--port=${port}`]);
  const ask = async (method, path, body) => {
    const text = body && JSON.stringify(body);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: text });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message || value.error);
    return value;
  };
  try {
    await retry(() => ask('GET', '/status'));
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts } };
    const { sessionId } = await ask('POST', '/session', { capabilities });
    const command = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
    return {
      ...driven({
        goto: (url) => command('POST', '/url', { url }),
        back: () => command('POST', '/back', {}),
        forward: () => command('POST', '/forward', {}),
        script: (script, args) => command('POST', '/execute/async', { script, args }),
        screenshot: () => command('GET', '/screenshot'),
        resize: (rect) => command('POST', '/window/rect', rect),
        actions: (actions) => command('POST', '/actions', { actions }),
      }),
      close: async () => {
        await command('DELETE', '').catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function openFirefox() {
  const binary = find(['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'apt-get install firefox-esr');
  const port = await freePort();
  const profile = mkdtempSync(`${tmpdir()}/downhill-firefox-`);
  writeFileSync(`${profile}/user.js`, `user_pref('marionette.port', ${port});`);
  const end = start(binary, ['--marionette', '--headless', '--no-remote', '--profile', profile], { HOME: profile });
  const stop = () => {
    end();
    setTimeout(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }), 500);
  };
  try {
    const command = await retry(() => marionette(port));
    await command('WebDriver:NewSession');
    await command('WebDriver:SetTimeouts', timeouts);
    return {
      ...driven({
        goto: (url) => command('WebDriver:Navigate', { url }),
        back: () => command('WebDriver:Back', {}),
        forward: () => command('WebDriver:Forward', {}),
        script: (script, args) => command('WebDriver:ExecuteAsyncScript', { script, args }),
        screenshot: () => command('WebDriver:TakeScreenshot', { full: false }),
        resize: (rect) => command('WebDriver:SetWindowRect', rect),
        actions: (actions) => command('WebDriver:PerformActions', { actions }),
      }),
      close: async () => {
        await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The features of both WebDrivers, by their commands. */
function driven({ goto, back, forward, script, screenshot, resize, actions }) {
  const evaluate = async (body, argument) => {
    const code = `const done = arguments[arguments.length - 1];
      Promise.resolve(arguments[0]).then(${body}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await script(code, [argument ?? null]);
    if (error) throw new Error(error);
    return value;
  };
  const pointer = (steps) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps });
  return {
    goto,
    back,
    forward,
    evaluate,
    screenshot: async () => Buffer.from(await screenshot(), 'base64'),
    click: (x, y) =>
      actions([
        pointer([
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]),
      ]),
    drag: ([start, ...points]) => {
      const move = ([x, y]) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 });
      const moves = points.map(move);
      return actions([
        pointer([move(start), { type: 'pointerDown', button: 0 }, ...moves, { type: 'pointerUp', button: 0 }]),
      ]);
    },
    type: (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      return actions([{ type: 'key', id: 'keyboard', actions: keys }]);
    },
    press: (held, key) => {
      const codes = { Control: '\uE009', Shift: '\uE008' };
      const down = [codes[held], key].map((value) => ({ type: 'keyDown', value }));
      const up = [key, codes[held]].map((value) => ({ type: 'keyUp', value }));
      return actions([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
    },
    /** The window is enlarged by its frame, so that the page has the requested size. */
    resize: async (width, height) => {
      let rect = { width, height };
      for (let tries = 0; tries < 5; tries++) {
        await resize(rect);
        const [w, h] = await evaluate(
          () => new Promise((done) => setTimeout(() => done([innerWidth, innerHeight]), 200)),
        );
        if (w === width && h === height) return;
        rect = { width: rect.width + width - w, height: rect.height + height - h };
      }
      throw new Error(`The window does not become ${width} × ${height}.`);
    },
  };
}

/** Speaks with Firefox: `length:[0, id, command, parameters]` there, `length:[1, id, error, result]` back. */
async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let heard = Buffer.alloc(0);
  let greet;
  const greeted = new Promise((resolve, reject) => {
    greet = resolve;
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('Firefox has closed the connection.')));
  });
  socket.on('data', (data) => {
    heard = Buffer.concat([heard, data]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, colon));
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length));
      heard = heard.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id);
      if (error) reject(new Error(error.message));
      else resolve(result && 'value' in result ? result.value : result);
    }
  });
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox has gone.'))));
  await greeted;
  let count = 0;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      const text = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Starts a program in its own process group; the returned function ends the whole group. */
function start(program, args, env) {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  child.on('error', () => {});
  const stop = () => {
    running.delete(stop);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has already ended
    }
  };
  running.add(stop);
  return stop;
}

const running = new Set();
process.once('exit', () => running.forEach((stop) => stop()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

function miniBrowsers() {
  const libraries = ['/usr/lib', '/usr/libexec'].filter(existsSync).flatMap(
    (folder) =>
    readdirSync(folder).flatMap((name) => [`${folder}/${name}`, ...['6.0', '4.1', '4.0'].map((v) => `${folder}/${name}/webkit2gtk-${v}`)]), // prettier-ignore
  );
  return libraries.map((folder) => `${folder}/MiniBrowser`);
}

function find(paths, install) {
  const found = paths.find(existsSync);
  if (!found) throw new Error(`This engine is not on this machine. On Debian: ${install}`);
  return found;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function retry(attempt, times = 150) {
  for (let left = times; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
