import torch


def adam_step(x, m, s, gradient, t, rate):
    x = x.clone().requires_grad_()
    optimizer = torch.optim.Adam([x], lr=rate)
    # as it stands before step t
    # zh: 第 t 步之前的状态
    state = optimizer.state[x]
    state["step"] = torch.tensor(t - 1.0)
    state["exp_avg"] = m.clone()
    state["exp_avg_sq"] = s.clone()
    x.grad = gradient
    optimizer.step()
    return x, state["exp_avg"], state["exp_avg_sq"]
