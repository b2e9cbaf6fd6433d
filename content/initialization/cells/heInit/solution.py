import numpy as np


def he_init(fan_in, fan_out, normal):
    # without normal: np.random.randn(fan_out, fan_in) * std
    # zh: 不用 normal 时：np.random.randn(fan_out, fan_in) * std
    std = np.sqrt(2 / fan_in)
    draws = [normal() for _ in range(fan_out * fan_in)]
    return np.reshape(draws, (fan_out, fan_in)) * std
