crlf = 1
block {
  x = <<EOT
line
EOT
  y = [
    1,
  ]
}
