import numpy as np


def adagrad_step(x, s, gradient, rate):
    s = s + gradient**2
    return x - rate * gradient / (np.sqrt(s) + 1e-7), s
