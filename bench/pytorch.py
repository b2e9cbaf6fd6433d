"""The tasks of `npm run bench` in PyTorch, on one thread of the same machine: how far a browser is behind. Needs PyTorch.

    python3 bench/pytorch.py

`python3 bench/pytorch.py matmul` runs the tasks with that word in their title.
"""

import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)


def median_ms(run, warm_up=0.5, seconds=2.0):
    start = time.perf_counter()
    while time.perf_counter() - start < warm_up:
        run()
    times = []
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        before = time.perf_counter()
        run()
        times.append(time.perf_counter() - before)
    return 1000 * statistics.median(times)


def training(network, x, classes, lr):
    labels = torch.arange(len(x)) * 7 % classes
    optimizer = torch.optim.SGD(network.parameters(), lr=lr, momentum=0.9)

    def step():
        optimizer.zero_grad()
        F.cross_entropy(network(x), labels).backward()
        optimizer.step()

    return step


def convnet():
    layers = []
    for channels, filters in ((3, 16), (16, 20), (20, 20)):
        layers += [nn.Conv2d(channels, filters, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(320, 10))


conv = nn.Conv2d(3, 16, 5, padding=2)
pictures = torch.randn(32, 3, 32, 32, requires_grad=True)
upstream = torch.randn(32, 16, 32, 32)
queries, learned = (torch.randint(256, (n, 3072)).float() for n in (500, 5000))
any_queries, any_learned = torch.randn(500, 3072), torch.randn(5000, 3072)
tiny = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 2))
small = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))


def conv_forward():
    with torch.no_grad():
        conv(pictures)


def product(n):
    a, b = torch.randn(n, n), torch.randn(n, n)
    return lambda: a @ b


tasks = {
    "ConvNetJS’s CIFAR-10 network, batch 32: training step": training(convnet(), pictures.detach(), 10, 0.01),
    "conv2d 32×3×32×32 → 16 of 5×5: forward": conv_forward,
    "conv2d 32×3×32×32 → 16 of 5×5: forward and backward": lambda: conv(pictures).backward(upstream),
    "MLP 2-32-32-2, batch 64: training step": training(tiny, torch.randn(64, 2), 2, 0.05),
    "MLP 784-128-10, batch 64: training step": training(small, torch.randn(64, 784), 10, 0.01),
    **{f"matmul {n} × {n}": product(n) for n in (32, 128, 512)},
    "L2 distances, 500 × 5,000 pictures of 3,072 bytes": lambda: torch.cdist(queries, learned),
    "L1 distances, 500 × 5,000 pictures of 3,072 bytes": lambda: torch.cdist(queries, learned, p=1),
    "L2 distances, 500 × 5,000 rows of 3,072 numbers of any kind": lambda: torch.cdist(any_queries, any_learned),
}

print(f"PyTorch {torch.__version__}, one thread")
wanted = sys.argv[1] if len(sys.argv) > 1 else ""
for title, run in tasks.items():
    if wanted in title:
        print(f"  {median_ms(run):8.3g} ms  {title}")
