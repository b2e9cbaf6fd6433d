/** What an address says about a figure besides its controls: `#moment=1.hinge-loss.<deflated, in base64url>`. */
export interface MomentInAddress {
  version: number;
  /** The figure's id on its page. */
  figure: string;
  letters: string;
}

const pattern = /^#moment(?:=|%3D)(\d{1,9})\.([\w-]{1,80})\.([\w-]*)/i;

/** The part of an address that holds a moment, without anything that programs have appended; null if there is none. */
export function momentInAddress(hash: string): MomentInAddress | null {
  const [, version, figure, letters] = pattern.exec(hash) ?? [];
  return figure ? { version: Number(version), figure, letters } : null;
}
