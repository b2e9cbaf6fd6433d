"""Runs what the course shows in Python, and records what comes out.

    python3 tests/reference/other.py            writes the answers to other/*.json
    python3 tests/reference/other.py --check    says where the files differ from what Python answers

Every exercise's solution.py and solution.torch.py is called on the exercise's fixed cases and some drawn ones; every
`@pytorch` and `@numpy` of the library's doc comments is evaluated with its own numbers, and with others in their place.
tests/contracts/python.test.ts compares our answers with these. Needs NumPy, PyTorch 1.13 or later, and Node.
"""

import json
import math
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from record import difference

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

folder = Path(__file__).parent / 'other'
ways = {
    'numpy': lambda values, whole: np.array(values, dtype=np.int64 if whole else np.float64),
    'pytorch': lambda values, whole: torch.tensor(values, dtype=torch.int64 if whole else torch.float64),
}


def is_table(value):
    """Whether lists hold numbers alone, and are as long as their neighbours."""
    if not isinstance(value, list):
        return False
    try:
        return np.array(value).dtype.kind in 'if'
    except ValueError:
        return False


# parameters whose lists hold whole numbers: classes, places, sizes
counts = {'y', 'labels', 'order', 'ks', 'shape'}


def readers(parameters, cases, array):
    """How each parameter is handed over: as an array, where all its cases are tables of numbers; as a whole number, where all are."""

    def reader(name, values):
        if all(type(value) in (int, float) for value in values):
            return int if all(value == int(value) for value in values) else float
        return (lambda value: array(value, name in counts)) if all(is_table(value) for value in values) else lambda value: value

    columns = list(zip(*cases))
    return [reader(*of) for of in zip(parameters or [''] * len(columns), columns)]


def plain(value):
    """An answer as it is recorded: numbers and lists of them."""
    if isinstance(value, torch.Tensor):
        value = value.detach()
    if isinstance(value, (torch.Tensor, np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if not math.isfinite(value):
        raise ValueError(f'{value} in an answer')
    return value


def counted(f):
    """Calls f with 1, 2, 3 …"""
    k = 0

    def call():
        nonlocal k
        k += 1
        return f(k)

    return call


def he_init(f, fan_in, fan_out):
    return f(fan_in, fan_out, counted(math.sin))


def random_search(f, n, rates, lambdas, accuracies):
    left = iter(accuracies)
    train = lambda rate, lam: next((math.nan if a is None else a) for a in left)
    return f(n, rates, lambdas, train, counted(lambda k: k * 0.618034 % 1))


def your_own_optimizer(f, x, gradients, rate):
    state, places = None, []
    for gradient in gradients:
        x, state = f(x, gradient, state, rate)
        places.append(x)
    return places


drivers = dict(he_init=he_init, random_search=random_search, your_own_optimizer=your_own_optimizer)


def snake(name):
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', name).lower()


def solved(exercise, code, framework):
    """The answers of a solution to all cases. It must leave its arguments as they are."""
    name, cases = exercise['name'], exercise['cases']
    defined = {}
    exec(compile(code, name, 'exec'), defined)
    function = snake(name.split('/')[1])
    call = lambda *args: drivers[function](defined[function], *args) if function in drivers else defined[function](*args)
    ways_in = readers(exercise['parameters'], cases, ways[framework])
    answers = []
    for case in cases:
        args = [read(value) for read, value in zip(ways_in, case)]
        answers.append(plain(call(*args)))
        kept = [read(value) for read, value in zip(ways_in, case)]
        if repr(args) != repr(kept):
            raise ValueError(f'{name}: the {framework} solution changes its arguments')
    return answers


def shift(k, round):
    """By how much the k-th number of an example is moved in a round; questions.ts has the same."""
    return 0 if round == 0 else (37 * k + 101 * round) % 97 / 128


class Moved:
    """A module whose arrays of floats are moved as they are made, so that an example is more than its own numbers."""

    def __init__(self, module, maker, round):
        self.module, self.maker, self.round, self.k = module, maker, round, 0

    def __getattr__(self, name):
        return self.make if name == self.maker else getattr(self.module, name)

    def make(self, values, **options):
        made = getattr(self.module, self.maker)(values, **options)
        if self.module is torch and not made.is_floating_point() or self.module is np and made.dtype.kind != 'f':
            return made
        for at in np.ndindex(*made.shape):
            made[at] += shift(self.k, self.round)
            self.k += 1
        return made


rounds = 3


def evaluated(code):
    """What an example gives, with its own numbers and with others."""
    *before, last = code.split('\n')
    answers = []
    for round in range(rounds):
        names = {'torch': Moved(torch, 'tensor', round), 'np': Moved(np, 'array', round), 'F': F}
        exec('\n'.join(before), names)
        answers.append(plain(eval(last, names)))
    return answers


def main(check):
    asked = json.loads(subprocess.run(['node', Path(__file__).with_suffix('.mjs')], capture_output=True, check=True).stdout)
    wrong = []

    def answer(name, framework, code, ask):
        try:
            return ask()
        except Exception as error:
            wrong.append(f'{name} ({framework}): {type(error).__name__}: {error}\n{code}')

    def recorded(snippets, name, ask):
        return {s['framework']: {'of': s['fingerprint'], 'answers': answer(name, s['framework'], s['code'], lambda: ask(s))} for s in snippets}

    exercises = [
        {'name': e['name'], 'cases': e['cases'], **recorded(e['snippets'], e['name'], lambda s: solved(e, s['code'], s['framework']))}
        for e in asked['exercises']
        if e['snippets']
    ]
    ops = [{'name': o['name'], **recorded(o['snippets'], o['name'], lambda s: evaluated(s['code']))} for o in asked['ops']]
    for file, entries in (('exercises', exercises), ('ops', ops)):
        header = {'format': 1, 'numpy': np.__version__, 'torch': torch.__version__}
        lines = ',\n'.join(json.dumps(entry, separators=(',', ':')) for entry in entries)
        text = f'{json.dumps(header)[:-1]},"entries":[\n{lines}\n]}}\n'
        path = folder / f'{file}.json'
        if not check and not wrong:
            path.write_text(text)
        elif check and not difference(json.loads(text)['entries'], json.loads(path.read_text())['entries']) <= 1e-9:
            wrong.append(f'{path.name} differs from what Python answers now')
    print('\n'.join(wrong) or f'{len(exercises)} exercises, {len(ops)} ops')
    return wrong


if __name__ == '__main__':
    sys.exit(1 if main('--check' in sys.argv[1:]) else 0)
