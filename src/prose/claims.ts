/**
 * What a chapter claims: its sentences that compare, give a cause or speak of all cases. Each is decided by a
 * computation, and each names a case in which the same computation decides the other way.
 */
export interface Claim<Measured> {
  /** The claim with its conditions, in one sentence: what a sceptical reader would check. */
  says: string;
  /**
   * Computes what decides, from the widgets' models or from real runs. Where randomness is involved, once for each
   * seed.
   */
  measure(seed: number): Measured;
  /** Whether the claim is true of what was measured. */
  holds(measured: Measured): boolean;
  /** The same measure where the claim is false, such as another method or another setting: `holds` must refuse it. */
  control(seed: number): Measured;
  /** Where randomness is involved: how many seeds it must hold for, each by itself; at least five. */
  seeds?: number;
  /**
   * For a `Predict`: what would give its answer away, looked for in the text and the markup (`class="…"`) of the
   * figures before it and in the section's prose. The figures hold it back until the reader has answered; afterwards,
   * or in a state that the answer's links set, it is there.
   */
  seen?: readonly RegExp[];
  /** For a `Predict` with options: whether each is true of what was measured; null for one that nothing can decide. */
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
