resource "aws_sagemaker_notebook_instance" "study" {
  name                   = "study"
  role_arn               = "arn:aws:iam::123456789012:role/study"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Disabled"
  subnet_id              = "subnet-0aa1"
}
