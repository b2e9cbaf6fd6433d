import { workHere } from './browserWork';
import type { Notices } from './Notices';
import { pack, type Sources } from './pack';
import { writePlace, type Place } from './place';
import { Objectives, record, standingBefore } from './record';
import type { Session } from './Session';

/** What is recorded: the exercises that count, the percentage to pass, and the course's code of each cell. */
export interface Recorded {
  exercises: readonly string[];
  pass: number;
  sources: Sources;
}

/** Reports the reader's progress to the platform, and saves the work there. */
export class Recorder {
  #before: ReturnType<typeof standingBefore>;
  #objectives: Objectives;
  #begun = performance.now();
  #most: number;
  #last = '';

  constructor(
    readonly session: Session,
    readonly notices: Notices,
    readonly recorded: Recorded,
  ) {
    this.#before = standingBefore(session);
    this.#objectives = new Objectives(session);
    this.#most = session.dialect.mostState;
  }

  /** Sends everything; returns false if the platform did not accept it. */
  send(place: Place | null): boolean {
    const { session, notices } = this;
    const { work, guesses } = workHere();
    const exercises = this.recorded.exercises.map((name) => ({
      name,
      solved: work[name]?.solved ?? false,
      tried: (work[name]?.tries.length ?? 0) > 0,
    }));
    const seconds = (performance.now() - this.#begun) / 1_000;
    const { elements, mostPlace } = session.dialect;
    const done = [
      this.#sendState({ work, guesses }),
      !place || session.set(elements.place, writePlace(place, mostPlace)),
      record(session, { exercises, pass: this.recorded.pass, seconds }, this.#before),
    ].every(Boolean);
    const { refusal } = session;
    this.#objectives.tell(exercises);
    const isKept = session.commit() && done;
    if (isKept) notices.over('refused');
    else if (session.isOpen) notices.tell('refused', { refusal: session.refusal ?? refusal });
    else notices.tell('ended', { refusal: session.refusal ?? refusal });
    return isKept;
  }

  /** If the platform accepts less than its standard requires, less is sent; unchanged data are not sent again. */
  #sendState(packing: ReturnType<typeof workHere>): boolean {
    const { elements, lessState } = this.session.dialect;
    for (const most of [this.#most, lessState, lessState / 2, lessState / 4].filter((most) => most <= this.#most)) {
      const { text, left, leftGuesses } = pack(packing, most, this.recorded.sources);
      if (!text) break;
      if (text !== this.#last && !this.session.set(elements.state, text)) {
        if (this.session.isOpen) continue;
        break;
      }
      this.#last = text;
      this.#most = most;
      this.#tellRoom(left, leftGuesses);
      return true;
    }
    return false;
  }

  #tellRoom(left: string[], leftGuesses: boolean) {
    const { notices } = this;
    if (left.length) notices.tell('noRoom', { names: left });
    else notices.over('noRoom');
    if (leftGuesses && !left.length) notices.tell('noRoomForAnswers');
    else notices.over('noRoomForAnswers');
  }
}
