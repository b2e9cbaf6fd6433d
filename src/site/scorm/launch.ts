/**
 * The page that a learning platform opens: it holds the session, and shows the course in a frame. Only part of
 * packages.
 */
import { loadWork } from '@cells/saved/store';
import { keyInCourse } from '@ui/page';
import { bringBack, canKeep, takeSeat } from './browserWork';
import { findPlatform } from './findPlatform';
import type { ScormVersion } from './dialect';
import { Frame } from './Frame';
import { Notices } from './Notices';
import { unpack } from './pack';
import { readPlace, type Place } from './place';
import { Recorder, type Recorded } from './Recorder';
import { Session } from './Session';

/** The package's metadata. */
interface Package extends Recorded {
  version: ScormVersion;
  /** The address of its first page, below the course. */
  start: string;
  /** The addresses of all its pages. */
  pages: readonly string[];
}

/** How long a change waits for others before it is sent: platforms are slow, and some block the page. */
const sendAfter = 4_000;
const tryAgainAfter = 20_000;

const own = JSON.parse(document.getElementById('package')!.textContent) as Package;
const notices = new Notices(document.getElementById('notices')!);
const frame = new Frame(
  document.querySelector('iframe')!,
  () => later(sendAfter),
  (locale) => notices.speak(locale),
);
const mayKeep = canKeep();
let recorder: Recorder | null = null;
let solvedBefore = 0;
let timer = 0;

/** Finds the platform and opens a session; shows a message if that fails. */
function begin(): Session | null {
  const platform = findPlatform(window, own.version);
  if (!platform) {
    notices.tell('noPlatform');
    return null;
  }
  const session = new Session(platform);
  if (!session.begin()) {
    notices.tell('notBegun', { refusal: session.refusal });
    return null;
  }
  const mode = session.get(session.dialect.elements.mode);
  if (mode !== 'review' && mode !== 'browse') return session;
  notices.tell('onlyLooking');
  addEventListener('pagehide', () => session.end());
  return null;
}

/** Keeps data that cannot be read completely under “My work”, because the platform’s copy is overwritten soon. */
function setAside(kept: string) {
  const key = keyInCourse('damaged:platform');
  const before = localStorage.getItem(key);
  if (!before?.includes(kept)) localStorage.setItem(key, before === null ? kept : `${before}\n${kept}`);
}

/** Restores the work stored by the platform; returns the reader's place. Throws if the browser has no room. */
function resume(session: Session): Place | null {
  const { elements } = session.dialect;
  takeSeat(session.get(elements.learner) ?? '');
  const kept = session.get(elements.state) ?? '';
  const found = unpack(kept, own.sources);
  if (kept && (!found || found.lost.length > 0)) setAside(kept);
  if (kept && !found) notices.tell('unreadable');
  if (found?.lost.length) notices.tell('lost', { names: found.lost });
  const notSaved = found ? bringBack(found) : [];
  if (notSaved.length) notices.tell('notSaved', { names: notSaved });
  return readPlace(session.get(elements.place));
}

function send() {
  clearTimeout(timer);
  timer = 0;
  if (!recorder) return;
  if (!recorder.send(frame.place)) {
    // a session lost by the platform is requested once more
    if (!recorder.session.isOpen && recorder.session.begin() && recorder.send(frame.place)) notices.over('ended');
    else later(tryAgainAfter);
  }
}

function later(milliseconds: number) {
  if (!timer && recorder) timer = window.setTimeout(send, milliseconds);
}

const countSolved = () => own.exercises.filter((name) => loadWork(name).solved).length;

/** A newly passed exercise is reported at once. */
function onWork() {
  const solved = countSolved();
  if (solved !== solvedBefore) send();
  else later(sendAfter);
  solvedBefore = solved;
}

const session = mayKeep ? begin() : null;
let place: Place | null = null;
if (!mayKeep) notices.tell('noStorage');
if (session) {
  try {
    place = resume(session);
    recorder = new Recorder(session, notices, own);
  } catch {
    // the work here may be another learner’s, and the platform’s is the only copy: nothing is written
    notices.tell('noStorage');
    addEventListener('pagehide', () => session.end());
  }
}
if (place && !own.pages.includes(place.page)) place = null; // a page that the course no longer has
// a page’s address may be longer than the platform can store
frame.open(place && !own.start.startsWith(place.page) ? place.page : own.start, place);
send();

if (recorder) {
  solvedBefore = countSolved();
  addEventListener('storage', onWork);
  document.addEventListener('visibilitychange', () => document.hidden && send());
  addEventListener('pagehide', () => {
    frame.leave();
    send();
    clearTimeout(timer);
    recorder?.session.end();
  });
  // the browser restores the page as it was, but its session is over
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (recorder!.session.begin()) send();
    else notices.tell('ended', { refusal: recorder!.session.refusal });
  });
}
