import numpy as np


def max_gate(x, y, upstream):
    # sign: 1, 0 or −1, so a tie gives each one half
    # zh: sign 是 1、0 或 −1，所以相等时各得一半
    share = (1 + np.sign(x - y)) / 2
    dx, dy = share * upstream, (1 - share) * upstream
    return np.maximum(x, y), dx, dy
