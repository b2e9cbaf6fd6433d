import numpy as np


def adam_step(x, m, s, gradient, t, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m_hat = m / (1 - 0.9**t)
    s_hat = s / (1 - 0.999**t)
    return x - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
