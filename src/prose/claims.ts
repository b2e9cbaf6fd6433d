/**
 * The claims of a chapter: its sentences that compare, give a cause or make a general statement. Each is decided by a
 * computation, and each names a case in which the same computation decides the other way.
 */
export interface Claim<Measured> {
  /** The claim with its conditions, in one sentence: what a sceptical reader would check. */
  says: string;
  /** Computes the evidence from the widgets' models or from real runs; with randomness, once for each seed. */
  measure(seed: number): Measured;
  /** Whether the claim holds for the measurement. */
  holds(measured: Measured): boolean;
  /**
   * The same measurement for a case in which the claim is false, such as another method or setting: `holds` must reject
   * it.
   */
  control(seed: number): Measured;
  /** With randomness: the number of seeds for each of which it must hold; at least five. */
  seeds?: number;
  /**
   * For a `Predict`: what would give its answer away, searched for in the text and the markup (`class="…"`) of the
   * figures before it and in the section's prose. The figures hide it until the reader has answered; afterwards, or in
   * a state set by the answer's links, it is present.
   */
  seen?: readonly RegExp[];
  /** For a `Predict` with options: whether each is true of the measurement; null for one that cannot be decided. */
  options?: Record<string, ((measured: Measured) => boolean) | null>;
}

/** Any claim, for code that loops over all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyClaim = Claim<any>;

/** A claim with its types checked. */
export const claim = <Measured>(spec: Claim<Measured>): Claim<Measured> => spec;

/**
 * Sentences that the contract test takes for claims but are not, by reason; each is named by a piece of its text:
 * - `definition`: says what a word means or what a method does by its formula;
 * - `derived`: follows in one line from the formula or the numbers beside it;
 * - `task`: tells the reader what to do or asks;
 * - `setting`: says how the figure or the data are made, or what the world outside does;
 * - `figure of speech`.
 */
export type Unclaimed = Partial<
  Record<'definition' | 'derived' | 'task' | 'setting' | 'figure of speech', readonly string[]>
>;

/** What `content/<chapter>/claims.ts` exports. */
export interface ChapterClaims {
  claims: Record<string, AnyClaim>;
  unclaimed: Unclaimed;
}
