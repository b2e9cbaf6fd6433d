import numpy as np


def topological_backward(inputs, local, result):
    order, seen = [], set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for source in inputs[node]:
            visit(source)
        order.append(node)  # after its sources  # zh: 排在它的来源之后

    visit(result)
    grads = np.zeros(len(inputs))
    grads[result] = 1
    for node in reversed(order):
        for source, slope in zip(inputs[node], local[node]):
            grads[source] += grads[node] * slope
    return grads
