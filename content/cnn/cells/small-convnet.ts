import {
  argmax,
  crossEntropy,
  curve,
  nn,
  optim,
  pictures,
  progress,
  Random,
  reshape,
  slice,
  tensor,
  tidy,
} from 'downhill';

const count = 600;
const scaled = ({ pixels }: { pixels: Uint8Array }) =>
  reshape(
    tensor([...pixels].map((v) => v / 127.5 - 1)),
    [-1, 3, 32, 32],
  );
const train = pictures({ n: count, seed: 1 });
const fresh = pictures({ n: 200, seed: 2 });
const [inputs, test] = [scaled(train), scaled(fresh)];

const random = new Random(1);
const net = new nn.Sequential(
  new nn.Conv2d(3, 8, 5, { padding: 2, random }),
  new nn.ReLU(),
  new nn.MaxPool2d(2),
  new nn.Conv2d(8, 16, 5, { padding: 2, random }),
  new nn.ReLU(),
  new nn.MaxPool2d(2),
  new nn.Flatten(),
  new nn.Linear(16 * 8 * 8, 10, { random }),
);
const optimizer = optim.adam(net.parameters(), { lr: 0.002 });

const batch = 30;
for (let epoch = 0; epoch < 6; epoch++) {
  for (let at = 0; at < count; at += batch) {
    const labels = [...train.labels.slice(at, at + batch)];
    const loss = optimizer.minimize(() =>
      crossEntropy(
        net.forward(slice(inputs, [[at, at + batch]])),
        tensor(labels),
      ),
    );
    curve('loss', loss); // zh: '损失'
    progress(epoch * count + at, 6 * count);
  }
}
const said = tidy(() => argmax(net.forward(test), 1));
const right = fresh.labels.filter(
  (label, i) => label === said.data[i],
);
const share = (100 * right.length) / 200;
console.log('right on new pictures, in per cent:', share); // zh: '新图上的正确率（%）：'
