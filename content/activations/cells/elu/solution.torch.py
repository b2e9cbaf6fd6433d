import torch
import torch.nn.functional as F


def elu(x, upstream, alpha):
    x = x.clone().requires_grad_()
    y = F.elu(x, alpha)
    y.backward(upstream)
    return y, x.grad
