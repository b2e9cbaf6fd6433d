import numpy as np


def your_own_optimizer(x, gradient, state, rate):
    # Nesterov’s momentum, with the rate outside the velocity
    # zh: Nesterov 动量，学习率在速度之外
    v = np.zeros_like(x) if state is None else state
    v = 0.9 * v + gradient
    return x - rate * (gradient + 0.9 * v), v
