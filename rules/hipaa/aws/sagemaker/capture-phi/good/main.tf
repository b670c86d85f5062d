resource "aws_sagemaker_endpoint_configuration" "risk" {
  name = "risk"
  production_variants {
    model_name    = "risk"
    variant_name  = "all"
    instance_type = "ml.m5.large"
  }
  data_capture_config {
    enable_capture              = true
    destination_s3_uri          = "s3://captured"
    initial_sampling_percentage = 100
    kms_key_id                  = "alias/capture"
  }
}
