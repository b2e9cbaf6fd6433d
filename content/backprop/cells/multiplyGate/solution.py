def multiply_gate(x, y, upstream):
    return x * y, y * upstream, x * upstream
