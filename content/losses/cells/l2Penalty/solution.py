import numpy as np


# lambda is a keyword of Python’s
# zh: lambda 是 Python 的关键字
def l2_penalty(W, lam):
    return lam * np.sum(W**2)
