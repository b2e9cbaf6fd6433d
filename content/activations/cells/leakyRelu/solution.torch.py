import torch
import torch.nn.functional as F


def leaky_relu(x, upstream, alpha):
    x = x.clone().requires_grad_()
    y = F.leaky_relu(x, alpha)
    y.backward(upstream)
    return y, x.grad
