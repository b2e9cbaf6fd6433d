import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { environment, root } from './run.mjs';

const isRoot = process.getuid?.() === 0;
const downloadSeconds = 90;

/** Debian's headless Chromium: the browser tests take two thirds of the time in it. */
const shell = '/usr/bin/chromium-headless-shell';
const usualPlaces = [
  process.env.CHROMIUM_PATH,
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * A Chromium for tests and printing, as launch options: one on this machine, else Playwright's own, else Debian's if it
 * can be installed. Throws an error with the command to run if none is available.
 */
export async function chromium() {
  if (isDebian() && isRoot && !process.env.CHROMIUM_PATH && !existsSync(shell)) install(['chromium-headless-shell']);
  const executablePath = await find();
  if (isDebian() && !hasChineseFont() && isRoot) install(['fonts-noto-cjk']);
  if (!hasChineseFont()) console.warn('No Chinese font was found; pictures of the Chinese pages will show boxes.');
  return { executablePath, args };
}

const args = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function find() {
  const onMachine = () => usualPlaces.find((path) => path && existsSync(path));
  const playwrights = () => (existsSync(playwright.executablePath()) ? playwright.executablePath() : undefined);
  const found = onMachine() ?? playwrights();
  if (found) return found;

  console.log(`No Chromium on this machine: downloading Playwright’s (at most ${downloadSeconds} s) …`);
  await download();
  if (playwrights()) return playwrights();

  if (isDebian() && isRoot) {
    console.log('That did not work: installing Debian’s Chromium …');
    install(['chromium', 'fonts-noto-cjk']);
    if (onMachine()) return onMachine();
  }
  throw new Error(
    isDebian()
      ? 'This needs a Chromium. Run: sudo apt-get install -y chromium fonts-noto-cjk'
      : 'This needs a Chromium. Install Chrome or Chromium, or set CHROMIUM_PATH to the program.',
  );
}

/** Runs Playwright's installer in a process group of its own, and ends the whole group at the time limit. */
function download() {
  return new Promise((resolve) => {
    const child = spawn('playwright', ['install', 'chromium'], {
      cwd: root,
      env: environment,
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), downloadSeconds * 1000);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    child.on('close', done);
    child.on('error', done);
  });
}

function install(packages) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isDebian() {
  return existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return String(spawnSync('fc-list', [':lang=zh', 'family']).stdout ?? '').trim() !== '';
}
