import torch


def adagrad_step(x, s, gradient, rate):
    x = x.clone().requires_grad_()
    optimizer = torch.optim.Adagrad([x], lr=rate, eps=1e-7)
    optimizer.state[x]["sum"] += s
    x.grad = gradient
    optimizer.step()
    return x, optimizer.state[x]["sum"]
