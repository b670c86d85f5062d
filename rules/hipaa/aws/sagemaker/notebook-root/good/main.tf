resource "aws_sagemaker_notebook_instance" "study" {
  name          = "study"
  instance_type = "ml.t3.medium"
  root_access   = "Disabled"
}
