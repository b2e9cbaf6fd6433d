import './Pictures.css';

/** The three pictures that recur in the chapters on scores and losses. */
export const pictureNames = ['cat', 'car', 'frog'] as const;
type PictureName = (typeof pictureNames)[number];

const drawings: Record<PictureName, preact.ComponentChildren> = {
  cat: (
    <>
      <path
        class="picture-fill"
        d="M20 26 17 8l12 9a26 26 0 0 1 14 0l12-9-3 18c3 4 4 8 4 12 0 11-9 18-20 18s-20-7-20-18c0-4 1-8 4-12z"
      />
      <path d="M20 26 17 8l12 9a26 26 0 0 1 14 0l12-9-3 18c3 4 4 8 4 12 0 11-9 18-20 18s-20-7-20-18c0-4 1-8 4-12z" />
      <path d="M28 34v4M44 34v4M33 44l3 3 3-3M36 47v2M8 40l11 1M8 48l11-2M64 40l-11 1M64 48l-11-2" />
    </>
  ),
  car: (
    <>
      <path class="picture-fill" d="M6 46V35c0-3 2-5 5-5l7-1 8-11c1-2 3-3 5-3h15c3 0 5 1 6 3l7 12c5 1 8 4 8 8v8z" />
      <path d="M13 46H6V35c0-3 2-5 5-5l7-1 8-11c1-2 3-3 5-3h15c3 0 5 1 6 3l7 12c5 1 8 4 8 8v8h-8M27 46h18M23 29h34M39 16v13" />
      <circle cx="20" cy="46" r="6.5" />
      <circle cx="52" cy="46" r="6.5" />
    </>
  ),
  frog: (
    <>
      <path
        class="picture-fill"
        d="M12 40c0-6 3-11 7-14a8 8 0 1 1 12-5h10a8 8 0 1 1 12 5c4 3 7 8 7 14 0 9-10 15-24 15S12 49 12 40z"
      />
      <path d="M12 40c0-6 3-11 7-14a8 8 0 1 1 12-5h10a8 8 0 1 1 12 5c4 3 7 8 7 14 0 9-10 15-24 15S12 49 12 40zM22 41c8 6 20 6 28 0M33 32h.1M39 32h.1M23.5 18.5v1M48.5 18.5v1" />
    </>
  ),
};

/** A small drawing of a cat, a car or a frog. */
export function Picture({ name, tone, alt }: { name: PictureName; tone: string; alt: string }) {
  return (
    <svg class={`picture tone-${tone}`} viewBox="0 0 72 60" width="72" height="60" role="img" aria-label={alt}>
      {drawings[name]}
    </svg>
  );
}
