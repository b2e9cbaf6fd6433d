"""Records PyTorch's answers for the cases in this folder. FORMAT.md describes the files.

    python3 tests/reference/record.py            answers the cases that have no answer yet
    python3 tests/reference/record.py --check    answers all cases again, and says where the files differ

To ask for a case, append a line to the file where it belongs; inputs without data are drawn, always the same for the same id:

    {"id":"nn/305-softsign","op":"softsign","attrs":{},"inputs":[{"name":"input","shape":[2,3],"requiresGrad":true}]}

An op is called with its inputs and attrs by name; a new one needs a line in `ops`. Needs PyTorch 1.13 or later.
"""

import json
import math
import random
import sys
from pathlib import Path

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
dtypes = {'float64': torch.float64, 'int64': torch.int64, 'bool': torch.bool}


def reduction(f):
    """A reduction for which no `dim` means all of them."""
    return lambda input, dim=None, **attrs: f(input, **attrs) if dim is None else f(input, dim=dim, **attrs)


def over_all(f):
    """The same for functions that must be told all dimensions."""
    return lambda input, dim=None, **attrs: f(input, dim=tuple(range(input.dim())) if dim is None else dim, **attrs)


def slice_(input, slices):
    return input[tuple(slice(*s) if isinstance(s, list) else slice(None) if s is None else s for s in slices)]


def svm_loss(input, target, p, margin, reduction):
    """CS231n: the sum over the wrong classes, not divided by C."""
    losses = F.multi_margin_loss(input, target, p=p, margin=margin, reduction='none') * input.shape[-1]
    return {'none': losses, 'sum': losses.sum(), 'mean': losses.mean()}[reduction]


def batch_norm(input, running_mean=None, running_var=None, **attrs):
    running = [None if r is None else r.clone() for r in (running_mean, running_var)]
    y = F.batch_norm(input, *running, **attrs)
    return [y, *(r for r in running if r is not None)]


def maxout(input, weight, bias, k):
    return (torch.einsum('ni,koi->kno', input, weight) + bias[:, None]).max(0).values


expressions = {
    'circuit': lambda x, y, z: (x + y) * z,
    'sigmoid_neuron': lambda w, x: 1 / (1 + torch.exp(-(w[0] * x[0] + w[1] * x[1] + w[2]))),
    'wx_norm2': lambda W, x: (W @ x).pow(2).sum(),
}

ops = dict(
    abs=torch.abs,
    add=torch.add,
    argmax=reduction(torch.argmax),
    avg_pool2d=F.avg_pool2d,
    batch_norm=batch_norm,
    binary_cross_entropy_with_logits=F.binary_cross_entropy_with_logits,
    cat=lambda dim, **t: torch.cat(list(t.values()), dim),
    clamp=torch.clamp,
    conv2d=F.conv2d,
    cos=torch.cos,
    cross_entropy=F.cross_entropy,
    cumsum=torch.cumsum,
    div=torch.div,
    dropout=F.dropout,
    einsum=lambda equation, **t: torch.einsum(equation, *t.values()),
    elu=F.elu,
    exp=torch.exp,
    expand=lambda input, sizes: input.expand(sizes),
    expression=lambda name, formula, **inputs: expressions[name](**inputs),
    flip=torch.flip,
    gather=torch.gather,
    gelu=lambda input, **attrs: F.gelu(input, **attrs),
    group_norm=F.group_norm,
    index_select=torch.index_select,
    layer_norm=F.layer_norm,
    leaky_relu=F.leaky_relu,
    linear=lambda input, weight, bias=None: F.linear(input, weight, bias),
    log=torch.log,
    log_softmax=F.log_softmax,
    logsumexp=over_all(torch.logsumexp),
    matmul=torch.matmul,
    max=reduction(torch.max),
    max_pool2d=F.max_pool2d,
    maximum=torch.maximum,
    maxout=maxout,
    mean=reduction(torch.mean),
    min=reduction(torch.min),
    minimum=torch.minimum,
    mse_loss=F.mse_loss,
    mul=torch.mul,
    multi_margin_loss=F.multi_margin_loss,
    neg=torch.neg,
    nll_loss=F.nll_loss,
    norm=lambda input, p, **attrs: torch.linalg.vector_norm(input, p, **attrs),
    outer=torch.outer,
    pad=F.pad,
    permute=torch.permute,
    pow=lambda input, exponent: torch.pow(input, exponent),
    prelu=lambda input, weight: F.prelu(input, weight),
    relu=F.relu,
    reshape=torch.reshape,
    selu=F.selu,
    sigmoid=torch.sigmoid,
    sign=torch.sign,
    silu=F.silu,
    sin=torch.sin,
    slice=slice_,
    softmax=F.softmax,
    softplus=lambda input, **attrs: F.softplus(input, **attrs),
    sqrt=torch.sqrt,
    squeeze=reduction(torch.squeeze),
    stack=lambda dim, **t: torch.stack(list(t.values()), dim),
    std=over_all(torch.std),
    sub=torch.sub,
    sum=reduction(torch.sum),
    svm_loss=svm_loss,
    tanh=torch.tanh,
    transpose=torch.transpose,
    unsqueeze=torch.unsqueeze,
    var=over_all(torch.var),
    where=lambda condition, input, other: torch.where(condition, input, other),
)

views = {
    'transpose': lambda x, dim0, dim1: x.transpose(dim0, dim1),
    'permute': lambda x, dims: x.permute(dims),
    'slice': lambda x, dim, start, end, step: x[(slice(None),) * (dim % x.dim()) + (slice(start, end, step),)],
    'expand': lambda x, sizes: x.expand(sizes),
    'select': lambda x, dim, index: x.select(dim, index),
}


def drawn(count, source):
    """Multiples of 1/8192, none zero, no two of the same size: exact in float32, without ties and kinks."""
    data, taken = [], {0}
    while len(data) < count:
        steps = round(source.gauss(0, 1) * 8192)
        if abs(steps) not in taken:
            taken.add(abs(steps))
            data.append(steps / 8192)
    return data


def read(recorded):
    """A recorded tensor; infinities and NaN are strings."""
    dtype = dtypes[recorded.get('dtype', 'float64')]
    return torch.tensor([float(x) if isinstance(x, str) else x for x in recorded['data']], dtype=dtype).reshape(
        recorded['shape']
    )


def write(tensor):
    """A tensor as it is recorded."""
    special = lambda x: x if not isinstance(x, float) or math.isfinite(x) else 'NaN' if x != x else f'{"-" * (x < 0)}Infinity'
    name = next(name for name, dtype in dtypes.items() if dtype == tensor.dtype)
    data = [special(x) for x in tensor.detach().reshape(-1).tolist()]
    return {'shape': list(tensor.shape), 'data': data, **({} if name == 'float64' else {'dtype': name})}


def answer(case):
    """The case with PyTorch's outputs and gradients; its inputs and upstream gradients are drawn if there are none."""
    source = random.Random(case['id'])
    inputs = [
        x if 'data' in x else {'name': x['name'], 'shape': x['shape'], 'data': drawn(math.prod(x['shape']), source), 'requiresGrad': x['requiresGrad']}
        for x in case['inputs']
    ]
    leaves = [read(x).requires_grad_(x['requiresGrad']) for x in inputs]
    attrs = {name: value for name, value in case['attrs'].items() if name != 'pre'}
    named = {}
    for x, leaf in zip(inputs, leaves):
        view = leaf
        for step in case['attrs'].get('pre', {}).get(x['name'], []):
            view = views[step['op']](view, **{name: value for name, value in step.items() if name != 'op'})
        named[x['name']] = view
    result = ops[case['op']](**named, **attrs)
    outputs = [result] if isinstance(result, torch.Tensor) else list(result)
    upstream = case.get('gradOutputs') or [
        {'shape': list(y.shape), 'data': drawn(y.numel(), source)} if y.requires_grad else None for y in outputs
    ]
    fed = [(y, read(g)) for y, g in zip(outputs, upstream) if g is not None and y.requires_grad]
    wanted = [leaf for leaf in leaves if leaf.requires_grad] if fed else []
    found = iter(torch.autograd.grad([y for y, _ in fed], wanted, [g for _, g in fed], allow_unused=True) if wanted else [])
    grads = [
        write(torch.zeros_like(leaf) if grad is None else grad) if wanted and leaf.requires_grad else None
        for leaf in leaves
        for grad in [next(found) if wanted and leaf.requires_grad else None]
    ]
    return {
        **{name: case[name] for name in ('id', 'op', 'attrs')},
        'inputs': inputs,
        'outputs': [write(y) for y in outputs],
        'gradOutputs': upstream,
        'gradInputs': grads,
        **({'note': case['note']} if 'note' in case else {}),
    }


def difference(a, b):
    """The largest difference of two recorded values, relative above 1; infinite where they are of different kinds."""
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        return max((difference(a[name], b[name]) for name in a), default=0)
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return max((difference(x, y) for x, y in zip(a, b)), default=0)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) / max(1, abs(b))
    return 0 if a == b else math.inf


def text_of(header, cases):
    lines = ',\n'.join(json.dumps(case, separators=(',', ':'), ensure_ascii=False) for case in cases)
    return f'{json.dumps(header)[:-1]},"cases":[\n{lines}\n]}}\n'


def main(check):
    wrong = 0
    for path in sorted(Path(__file__).parent.glob('*.json')):
        text = path.read_text()
        header = json.loads(text)
        cases = header.pop('cases')
        if check:
            if text != text_of(header, cases):
                wrong += 1
                print(f'{path.name}: not written as record.py writes it')
            for case in cases:
                far = difference(answer(case), case)
                if not far <= 1e-9:
                    wrong += 1
                    print(f'{case["id"]}: differs by {far}')
        else:
            path.write_text(text_of(header, [case if 'outputs' in case else answer(case) for case in cases]))
    return wrong


if __name__ == '__main__':
    sys.exit(1 if main('--check' in sys.argv[1:]) else 0)
