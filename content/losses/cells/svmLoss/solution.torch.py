import torch.nn.functional as F


def svm_loss(scores, y):
    # PyTorch also divides by the number of classes
    # zh: PyTorch 还要除以类别数
    C = scores.shape[1]
    return C * F.multi_margin_loss(scores, y)
