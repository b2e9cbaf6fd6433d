def relu_backward(x, upstream):
    return upstream * (x > 0)
