import numpy as np


def color_histogram(hues, chromas, bins):
    # the circle closes: 360° falls into the first bin
    # zh: 色相环首尾相接：360° 落进第一个区间
    index = np.floor(hues * bins / 360).astype(int) % bins
    sums = np.bincount(index, weights=chromas, minlength=bins)
    total = chromas.sum()
    return sums / total if total > 0 else sums
