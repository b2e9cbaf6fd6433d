"""Loads a file of weights that `convnet-live` saved into PyTorch, and records what PyTorch's network says of one picture.

    python3 tests/reference/convnet.py           writes tests/reference/convnet/recorded.json

Recorded with PyTorch 1.13 (Debian). After a change of the file's layout, `RECORD=1 npx vitest run
src/widgets/convnet-live/weightsFile.test.ts` writes convnet/ours.safetensors anew. Where the `safetensors` package is there,
`safetensors.torch.load_file(path)` reads the same.
"""

import json
import re
import struct
from pathlib import Path

import torch
from torch import nn

folder = Path(__file__).parent / 'convnet'


def read(path):
    """The tensors of a safetensors file (all F32), and its metadata."""
    data = path.read_bytes()
    (length,) = struct.unpack('<Q', data[:8])
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop('__metadata__')
    tensors = {}
    for name, entry in header.items():
        assert entry['dtype'] == 'F32'
        start, end = entry['data_offsets']
        flat = torch.frombuffer(bytearray(data[8 + length + start : 8 + length + end]), dtype=torch.float32)
        tensors[name] = flat.reshape(entry['shape'])
    return tensors, metadata


def build(network, shape=(3, 32, 32)):
    """The nn.Sequential of a text such as `c16k5p2,relu,pool2,fc10`."""
    modules, x = [], torch.zeros(1, *shape)
    for text in network.split(','):
        if conv := re.fullmatch(r'c(\d+)k(\d+)(?:s(\d+))?(?:p(\d+))?', text):
            filters, size, stride, pad = (int(part or default) for part, default in zip(conv.groups(), (0, 0, 1, 0)))
            layer = nn.Conv2d(x.shape[1], filters, size, stride=stride, padding=pad)
        elif pool := re.fullmatch(r'pool(\d+)(?:s(\d+))?', text):
            layer = nn.MaxPool2d(int(pool[1]), stride=int(pool[2] or pool[1]))
        elif text == 'bn':
            layer = nn.BatchNorm2d(x.shape[1]) if x.dim() == 4 else nn.BatchNorm1d(x.shape[1])
        elif text == 'relu':
            layer = nn.ReLU()
        else:
            if x.dim() == 4:
                modules.append(nn.Flatten())
                x = modules[-1](x)
            layer = nn.Linear(x.shape[1], int(text[2:]))
        modules.append(layer.eval())
        x = layer(x)
    return nn.Sequential(*modules)


if __name__ == '__main__':
    tensors, metadata = read(folder / 'ours.safetensors')
    model = build(metadata['network'])
    model.load_state_dict(tensors)  # strict: every name and shape
    model.eval()
    picture = torch.tensor([i * 37 % 256 for i in range(3072)], dtype=torch.float32).reshape(1, 3, 32, 32)
    scores = model(picture / 127.5 - 1)[0].tolist()
    (folder / 'recorded.json').write_text(json.dumps({'network': metadata['network'], 'scores': scores}) + '\n')
    print('loaded:', ', '.join(tensors))
