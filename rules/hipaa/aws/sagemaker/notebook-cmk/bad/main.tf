resource "aws_sagemaker_notebook_instance" "study" { # finding
  name          = "study"
  instance_type = "ml.t3.medium"
}
