// ConvNetJS, which takes one picture at a time and keeps its numbers in double precision.
import type { Contestant } from './contest';
import { convnet, convnetInputs, momentum } from './inputs';

/* eslint-disable @typescript-eslint/no-explicit-any -- it has no types */
export function convolutionalNetwork(library: any): Contestant {
  const inputs = convnetInputs();
  /** Numbers (c, area) into its volumes, which are (area, c). */
  const fill = (to: number[] | Float64Array, from: Float32Array, start: number, c: number, area: number) => {
    for (let ch = 0; ch < c; ch++) for (let s = 0; s < area; s++) to[s * c + ch] = from[start + ch * area + s];
  };
  const fresh = () => {
    const net = new library.Net();
    net.makeLayers([
      { type: 'input', out_sx: 32, out_sy: 32, out_depth: 3 },
      ...convnet.layers.flatMap(({ to }) => [
        { type: 'conv', sx: 5, filters: to, stride: 1, pad: 2, activation: 'relu' },
        { type: 'pool', sx: 2, stride: 2 },
      ]),
      { type: 'softmax', num_classes: convnet.classes },
    ]);
    const ofType = (type: string) => net.layers.filter((layer: any) => layer.layer_type === type);
    ofType('conv').forEach((layer: any, i: number) => {
      const { from, to } = convnet.layers[i];
      for (let f = 0; f < to; f++) {
        fill(layer.filters[f].w, inputs.filters[i].w, f * from * 25, from, 25);
        layer.biases.w[f] = inputs.filters[i].b[f];
      }
    });
    const [last] = ofType('fc');
    for (let out = 0; out < convnet.classes; out++) {
      for (let c = 0; c < 20; c++) {
        for (let s = 0; s < 16; s++) last.filters[out].w[s * 20 + c] = inputs.w[(c * 16 + s) * convnet.classes + out];
      }
      last.biases.w[out] = inputs.b[out];
    }
    const options = { learning_rate: convnet.lr, momentum, batch_size: convnet.batch, l2_decay: 0 };
    return new library.SGDTrainer(net, options);
  };
  const pictures = Array.from({ length: convnet.batch }, (_, i) => {
    const picture = new library.Vol(32, 32, 3, 0);
    fill(picture.w, inputs.x, i * 3072, 3, 1024);
    return picture;
  });
  const step = (trainer: any) =>
    pictures.reduce((total, picture, i) => total + trainer.train(picture, inputs.y[i]).cost_loss, 0) / convnet.batch;
  const trainer = fresh();
  return {
    run: () => step(trainer),
    check() {
      const again = fresh();
      let loss = 0;
      for (let i = 0; i < 5; i++) loss = step(again);
      return [loss];
    },
  };
}
