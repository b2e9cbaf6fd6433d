def sample_minibatch(order, B, step):
    start = (step * B) % len(order)
    return order[start : start + B]
