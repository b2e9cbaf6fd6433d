import numpy as np


def hog_cell(gx, gy, bins):
    degrees = np.degrees(np.arctan2(gy, gx)) % 180  # unsigned  # zh: 不分正反
    index = np.floor(degrees * bins / 180).astype(int) % bins
    # bincount adds up; histogram[index] += … would not
    # zh: bincount 会累加；histogram[index] += … 不会
    lengths = np.hypot(gx, gy)
    return np.bincount(
        index.ravel(), weights=lengths.ravel(), minlength=bins
    )
