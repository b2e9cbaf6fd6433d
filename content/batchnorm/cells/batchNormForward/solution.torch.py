import torch.nn.functional as F


def batch_norm_forward(X, gamma, beta, eps):
    return F.batch_norm(
        X, None, None, gamma, beta, training=True, eps=eps
    )
