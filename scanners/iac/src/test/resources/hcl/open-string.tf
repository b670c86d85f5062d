a = {
  b = "x
}
