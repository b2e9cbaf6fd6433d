import numpy as np


def conv2d_forward(x, w, b, stride, padding):
    K, _, F, _ = w.shape
    ends = (padding, padding)
    padded = np.pad(x, ((0, 0), ends, ends))
    _, H, W = padded.shape
    rows, columns = (H - F) // stride + 1, (W - F) // stride + 1
    out = np.zeros((K, rows, columns))
    for i in range(rows):
        for j in range(columns):
            r, s = i * stride, j * stride
            window = padded[:, r : r + F, s : s + F]
            # all filters at once: C, F and F are summed over
            # zh: 所有滤波器一起算：对 C、F、F 求和
            out[:, i, j] = np.tensordot(w, window, axes=3) + b
    return out
