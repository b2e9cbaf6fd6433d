"""Records files of weights that PyTorch made, and checks one that we wrote.

    python3 tests/reference/safetensors.py            writes tests/reference/safetensors/
    python3 tests/reference/safetensors.py --check    loads ours.safetensors of that folder into PyTorch

Recorded with PyTorch 1.13 (Debian). The format is read and written here by its description (huggingface/safetensors),
with torch for the numbers, so that ours is compared with other code than ours. After a change of saveSafetensors,
`RECORD=1 npx vitest run lib/nn/pytorchFiles.test.ts` writes ours.safetensors anew.
"""

import json
import struct
import sys
from pathlib import Path

import torch
from torch import nn

folder = Path(__file__).parent / 'safetensors'
names = {
    torch.bool: 'BOOL', torch.uint8: 'U8', torch.int8: 'I8', torch.int16: 'I16', torch.int32: 'I32',
    torch.int64: 'I64', torch.float16: 'F16', torch.bfloat16: 'BF16', torch.float32: 'F32', torch.float64: 'F64',
}  # fmt: skip
dtypes = {name: dtype for dtype, name in names.items()}


def raw(tensor):
    """The bytes of a tensor, row by row."""
    flat = tensor.detach().contiguous().reshape(-1)
    return bytes(flat.view(torch.uint8).tolist()) if flat.numel() else b''


def save(path, tensors, metadata=None):
    """As safetensors.torch.save_file lays files out: wide numbers first, then by name."""
    order = sorted(tensors, key=lambda name: (-tensors[name].element_size(), name))
    header, data = ({'__metadata__': metadata} if metadata else {}), b''
    for name in order:
        value = tensors[name]
        numbers = raw(value)
        header[name] = {'dtype': names[value.dtype], 'shape': list(value.shape),
                        'data_offsets': [len(data), len(data) + len(numbers)]}  # fmt: skip
        data += numbers
    text = json.dumps(header, separators=(',', ':')).encode()
    text += b' ' * (-len(text) % 8)
    path.write_bytes(struct.pack('<Q', len(text)) + text + data)


def load(path):
    """As safe_open does for PyTorch: every tensor is a view of the file's bytes, so it must begin at a multiple of its width."""
    file = path.read_bytes()
    (length,) = struct.unpack('<Q', file[:8])
    header = json.loads(file[8 : 8 + length])
    header.pop('__metadata__', None)
    numbers = torch.frombuffer(bytearray(file[8 + length :]), dtype=torch.uint8)
    spans = sorted(entry['data_offsets'] for entry in header.values())
    assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])] and spans[-1][1] == len(numbers)
    return {name: numbers[slice(*entry['data_offsets'])].view(dtypes[entry['dtype']]).reshape(entry['shape'])
            for name, entry in header.items()}  # fmt: skip


def network():
    """Every layer with weights that our library has, too."""
    torch.manual_seed(231)
    net = nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4), nn.PReLU(4), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(4 * 3 * 3, 5), nn.BatchNorm1d(5), nn.ReLU(), nn.Linear(5, 2, bias=False),
    )  # fmt: skip
    for _ in range(3):
        net(torch.randn(8, 3, 6, 6))  # so that the running statistics are not those of the beginning
    return net.eval()


def plain(tensor):
    return {'shape': list(tensor.shape), 'data': tensor.detach().double().reshape(-1).tolist()}


def record():
    folder.mkdir(exist_ok=True)
    net = network()
    x = torch.randn(2, 3, 6, 6)
    recorded = {'torch': torch.__version__, 'x': plain(x), 'logits': {}, 'numbers': {}}
    for name, dtype in [('F32', torch.float32), ('F16', torch.float16), ('BF16', torch.bfloat16), ('F64', torch.float64)]:
        state = {key: value.to(dtype) if value.is_floating_point() else value for key, value in net.state_dict().items()}
        save(folder / f'network-{name}.safetensors', state, {'format': 'pt'})
        again = network().double()
        again.load_state_dict({key: value.double() for key, value in state.items()})
        recorded['logits'][name] = plain(again(x.double()))

    extremes = {
        'BOOL': torch.tensor([True, False]), 'U8': torch.tensor([0, 255], dtype=torch.uint8),
        'I8': torch.tensor([-128, 127], dtype=torch.int8), 'I16': torch.tensor([-(2**15), 2**15 - 1], dtype=torch.int16),
        'I32': torch.tensor([-(2**31), 2**31 - 1], dtype=torch.int32), 'I64': torch.tensor([-(2**63), 2**53]),
        'F16': torch.tensor([65504, 6e-8, -6.1e-5, 1 / 3, float('inf'), float('nan'), -0.0]).half(),
        'BF16': torch.tensor([3.38e38, 9.2e-41, -1.2e-38, 1 / 3, float('-inf'), float('nan'), -0.0]).bfloat16(),
        'F32': torch.tensor([3.4e38, 1.4e-45, 1 / 3]), 'F64': torch.tensor([1.7e308, 5e-324, 1 / 3], dtype=torch.float64),
        'scalar': torch.tensor(7), 'empty': torch.zeros(0, 3), 'transposed': torch.arange(6.0).reshape(2, 3).T,
    }  # fmt: skip
    save(folder / 'numbers.safetensors', extremes)
    recorded['numbers'] = {
        name: {'shape': list(value.shape), 'data': [repr(number) for number in value.double().reshape(-1).tolist()]}
        for name, value in extremes.items()
    }
    (folder / 'recorded.json').write_text(json.dumps(recorded) + '\n')


def check():
    """What we wrote after loading network-F32, one tensor more in float64, goes into PyTorch's network and is the same."""
    ours = load(folder / 'ours.safetensors')
    assert ours.pop('extra.double').dtype == torch.float64
    net = network()
    want = {name: value.clone() for name, value in net.state_dict().items()}
    for value in net.state_dict().values():
        value.zero_()
    net.load_state_dict(ours)  # strict
    for name, value in net.state_dict().items():
        # we do not keep the number of batches seen; PyTorch does not need it
        assert name.endswith('num_batches_tracked') or torch.equal(value, want[name]), name
    print(f'PyTorch {torch.__version__} loads ours.safetensors: {len(ours)} tensors are the same.')


check() if '--check' in sys.argv else record()
