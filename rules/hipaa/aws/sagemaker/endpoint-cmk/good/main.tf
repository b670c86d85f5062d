resource "aws_sagemaker_endpoint_configuration" "risk" {
  name        = "risk"
  kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/a1"
  production_variants {
    model_name    = "risk"
    variant_name  = "all"
    instance_type = "ml.m5.large"
  }
}
