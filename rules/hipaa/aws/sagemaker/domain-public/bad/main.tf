resource "aws_sagemaker_domain" "studio" {
  domain_name             = "study"
  auth_mode               = "IAM"
  vpc_id                  = "vpc-0aa1"
  subnet_ids              = ["subnet-0aa1"]
  app_network_access_type = "PublicInternetOnly" # finding
}
