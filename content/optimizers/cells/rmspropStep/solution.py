import numpy as np


def rmsprop_step(x, s, gradient, rate, beta):
    s = beta * s + (1 - beta) * gradient**2
    return x - rate * gradient / (np.sqrt(s) + 1e-7), s
