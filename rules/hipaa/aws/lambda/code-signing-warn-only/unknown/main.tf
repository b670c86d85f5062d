variable "untrusted_artifact_on_deployment" {
  type = string
}

resource "aws_lambda_code_signing_config" "signed" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:us-east-1:111122223333:/signing-profiles/clinic/abcde12345"]
  }
  policies {
    untrusted_artifact_on_deployment = var.untrusted_artifact_on_deployment
  }
}
