import torch


def sgd_step(W, gradient, rate):
    W = W.clone().requires_grad_()
    W.grad = gradient
    torch.optim.SGD([W], lr=rate).step()
    return W
