/**
 * Where a notebook's pictures go: the kernels of Deno and tslab show them beneath the cell; elsewhere a line is
 * printed.
 */

/** One thing to show, in several media types; a kernel picks the best that its notebook supports. */
export interface Bundle {
  'text/plain': string;
  'text/html'?: string;
  /** In base64. */
  'image/png'?: string;
}

interface Kernel {
  show(bundle: Bundle): void;
  /** Shows the same thing repeatedly as it changes; null if the kernel cannot. */
  showing: (() => (bundle: Bundle) => void) | null;
}

interface DenoGlobal {
  jupyter?: { broadcast(type: string, content: object): Promise<void> };
}
interface TslabDisplay {
  html(text: string): void;
  png(bytes: Uint8Array): void;
}
interface Tslab {
  display: TslabDisplay;
  /** A display that each call updates. */
  newDisplay(): TslabDisplay;
}
interface NodeProcess {
  getBuiltinModule?(name: 'node:module'): {
    _cache?: Record<string, unknown>;
    createRequire(from: string): (name: string) => unknown;
  };
}

declare const Deno: DenoGlobal | undefined;
declare const process: NodeProcess | undefined;

export function findKernel(): Kernel {
  const jupyter = denoJupyter();
  if (jupyter) {
    const send = (type: string, data: Bundle, transient: object) =>
      void jupyter.broadcast(type, { data, metadata: {}, transient });
    return {
      show: (bundle) => send('display_data', bundle, {}),
      showing() {
        const transient = { display_id: crypto.randomUUID() };
        let type = 'display_data';
        return (bundle) => {
          send(type, bundle, transient);
          type = 'update_display_data';
        };
      },
    };
  }
  const tslab = loadedTslab();
  if (tslab) {
    return {
      show: (bundle) => showIn(tslab.display, bundle),
      showing() {
        const display = tslab.newDisplay();
        return (bundle) => showIn(display, bundle);
      },
    };
  }
  return { show: (bundle) => console.log(bundle['text/plain']), showing: null };
}

function showIn(display: TslabDisplay, bundle: Bundle) {
  const picture = bundle['image/png'];
  if (picture) display.png(Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0)));
  else if (bundle['text/html']) display.html(bundle['text/html']);
}

/** Deno has `jupyter` only in its kernel; elsewhere even reading it throws. */
function denoJupyter(): DenoGlobal['jupyter'] | null {
  try {
    return typeof Deno === 'undefined' ? null : Deno.jupyter;
  } catch {
    return null;
  }
}

/**
 * The `tslab` module that cells import. Modules imported by cells cannot import it by name, but Node knows where the
 * kernel is.
 */
function loadedTslab(): Tslab | null {
  const modules = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:module');
  const kernel = Object.keys(modules?._cache ?? {}).find((path) => /[\\/]tslab[\\/]dist[\\/]executor\.js$/.test(path));
  return kernel ? (modules!.createRequire(kernel)('./public.js') as Tslab) : null;
}
