import numpy as np


def f(x):
    i = np.arange(1, len(x) + 1)
    return (i * np.sin(x) + x**3 / 4).sum() + x[0] * x[-1]


def numerical_gradient(x, h):
    slopes = np.zeros_like(x)
    for i in range(len(x)):
        step = np.zeros_like(x)
        step[i] = h
        slopes[i] = (f(x + step) - f(x - step)) / (2 * h)
    return slopes
