w = [for]
