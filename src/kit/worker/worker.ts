import '@kernels/install';
import type { FromWorker, Report, ToWorker } from './messages';

type Compute = (state: unknown, given: unknown, report: Report) => unknown;

const models = import.meta.glob<{ compute: Compute }>(['/src/widgets/*/model.ts', '/src/widgets/*/inWorker.ts']);
let widget = '';
const modelOf = () => (models[`/src/widgets/${widget}/inWorker.ts`] ?? models[`/src/widgets/${widget}/model.ts`])();

let compute: Promise<Compute> | undefined;
let given: unknown;
const say = (message: FromWorker) => postMessage(message);

async function answer(id: number, state: unknown) {
  let ready: Compute;
  try {
    ready = await (compute ??= modelOf().then((model) => model.compute));
  } catch {
    compute = undefined; // it is asked for again with the next question
    return say({ id, missing: true });
  }
  try {
    const model = ready(state, given, (share) => say({ id, progress: share }));
    say({ id, model });
  } catch (error) {
    say({ id, error: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'widget') widget = data.name;
  else if (data.kind === 'given') given = data.given ?? undefined;
  else void answer(data.id, data.state);
});
