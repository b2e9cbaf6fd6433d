import numpy as np


def elu(x, upstream, alpha):
    # np.where computes both branches: without the minimum,
    # exp overflows where x is large
    # zh: np.where 两个分支都会算：不取 minimum 的话，
    # x 很大时 exp 会溢出
    negative = alpha * (np.exp(np.minimum(x, 0)) - 1)
    y = np.where(x > 0, x, negative)
    slope = np.where(x > 0, 1, negative + alpha)
    return y, slope * upstream
