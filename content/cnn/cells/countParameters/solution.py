def count_parameters(shape, layers):
    depth, side = shape
    counts = []
    for layer in layers:
        count = 0
        if layer["type"] == "fc":
            count = (depth * side**2 + 1) * layer["units"]
            depth, side = layer["units"], 1
        elif layer["type"] in ("conv", "pool"):
            size, stride = layer["size"], layer["stride"]
            room = side + 2 * layer.get("padding", 0) - size
            side = room // stride + 1
            if layer["type"] == "conv":
                count = (depth * size**2 + 1) * layer["filters"]
                depth = layer["filters"]
        counts.append(count)
    return counts
