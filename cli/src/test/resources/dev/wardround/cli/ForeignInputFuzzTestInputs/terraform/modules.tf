variable "names" { default = ["a", "b"] }
locals { prefix = "x-${join("-", var.names)}" }
module "m" {
  source = "./m"
  for_each = toset(var.names)
  name = each.value
}
resource "aws_lambda_function" "f" {
  count = length(var.names)
  function_name = "${local.prefix}-${count.index}"
  dynamic "environment" {
    for_each = { for k, v in { a = 1 } : k => v if v > 0 }
    content { variables = merge(environment.value, { B = try(var.names[3], null) }) }
  }
}
output "x" { value = aws_lambda_function.f[*].arn }
