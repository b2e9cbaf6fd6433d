interface Filming {
  /** The camera stops when this leaves the screen. */
  within: Element;
  /** Called with each frame's middle square: all red values, then green, then blue. */
  onFrame(pixels: Uint8Array): void;
  /** Called when the camera stops by itself. */
  onEnd(): void;
}

/** The pixels in a row of a frame, and the milliseconds between frames. */
const side = 64;
const between = 80;

/**
 * Asks for the camera and delivers its frames until it is stopped, the tab is hidden or the figure leaves the screen.
 * Frames never leave the page. Throws an error whose name says what is wrong.
 */
export async function startCamera({ within, onFrame, onEnd }: Filming): Promise<() => void> {
  if (!navigator.mediaDevices?.getUserMedia) throw Object.assign(new Error(), { name: 'InsecureError' });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 320 } }, audio: false });
  const [track] = stream.getVideoTracks();
  const isMirror = track.getSettings().facingMode !== 'environment';
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  video.srcObject = stream;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  if (isMirror) context.setTransform(-1, 0, 0, 1, side, 0);

  const look = () => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!width || !height) return;
    const length = Math.min(width, height);
    context.drawImage(video, (width - length) / 2, (height - length) / 2, length, length, 0, 0, side, side);
    const { data } = context.getImageData(0, 0, side, side);
    const area = side * side;
    onFrame(Uint8Array.from({ length: 3 * area }, (_, i) => data[4 * (i % area) + Math.floor(i / area)]));
  };
  const timer = setInterval(look, between);
  const stop = () => {
    clearInterval(timer);
    track.stop();
    video.srcObject = null;
    seen.disconnect();
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', halt);
  };
  const halt = () => {
    stop();
    onEnd();
  };
  const hidden = () => document.hidden && halt();
  const seen = new IntersectionObserver((entries) => !entries[entries.length - 1].isIntersecting && halt());
  seen.observe(within);
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', halt);
  track.addEventListener('ended', halt);
  hidden();
  try {
    await video.play();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}
