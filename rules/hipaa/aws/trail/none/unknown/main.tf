variable "is_multi_region_trail" {
  type = bool
}

resource "aws_cloudtrail" "audit" {
  name                  = "audit"
  s3_bucket_name        = "clinic-audit"
  is_multi_region_trail = var.is_multi_region_trail
}
