def conv_output_size(N, F, S, P):
    # // rounds down, below zero, too
    # zh: // 向下取整，负数也一样
    return max(0, (N + 2 * P - F) // S + 1)
