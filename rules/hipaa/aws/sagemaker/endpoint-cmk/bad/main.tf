resource "aws_sagemaker_endpoint_configuration" "risk" { # finding
  name = "risk"
  production_variants {
    model_name             = "risk"
    variant_name           = "all"
    instance_type          = "ml.m5.large"
    initial_instance_count = 1
  }
}
