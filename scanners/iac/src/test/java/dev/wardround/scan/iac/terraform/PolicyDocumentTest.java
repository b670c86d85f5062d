package dev.wardround.scan.iac.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDocumentTest {
  @TempDir Path directory;

  private String policy(String document) throws IOException {
    return TerraformScan.in(directory)
        .file(
            "main.tf",
            document + "\nresource \"t\" \"x\" { policy = data.aws_iam_policy_document.d.json }")
        .run()
        .argument("#t.x", "policy");
  }

  @Test
  void statementsAreWrittenAsIamWritesThem() throws IOException {
    assertThat(
            policy(
                """
                data "aws_iam_policy_document" "d" {
                  statement {
                    sid       = "Read"
                    actions   = ["s3:GetObject", "s3:ListBucket"]
                    resources = [t.x.arn]
                    principals {
                      type        = "Service"
                      identifiers = ["lambda.amazonaws.com"]
                    }
                    condition {
                      test     = "StringEquals"
                      variable = "aws:SourceAccount"
                      values   = ["123"]
                    }
                  }
                  statement {
                    effect        = "Deny"
                    not_actions   = ["iam:*"]
                    not_resources = ["*"]
                    principals {
                      type        = "*"
                      identifiers = ["*"]
                    }
                  }
                }
                """))
        .isEqualTo(
            "{Version=\"2012-10-17\", Statement=["
                + "{Sid=\"Read\", Effect=\"Allow\", Principal={Service=\"lambda.amazonaws.com\"}, "
                + "Action=[\"s3:GetObject\", \"s3:ListBucket\"], Resource=<#t.x.arn>, "
                + "Condition={StringEquals={aws:SourceAccount=\"123\"}}}, "
                + "{Effect=\"Deny\", Principal=\"*\", NotAction=\"iam:*\", NotResource=\"*\"}]}");
  }

  @Test
  void sourceAndOverridingDocumentsAreMerged() throws IOException {
    assertThat(
            policy(
                """
                data "aws_iam_policy_document" "base" {
                  statement {
                    sid     = "A"
                    actions = ["a:1"]
                  }
                }
                data "aws_iam_policy_document" "d" {
                  source_policy_documents   = [data.aws_iam_policy_document.base.json]
                  override_policy_documents = [jsonencode({
                    Statement = { Sid = "B", Effect = "Deny" }
                  })]
                  statement {
                    sid     = "B"
                    actions = ["b:1"]
                  }
                }
                """))
        .isEqualTo(
            "{Version=\"2012-10-17\", Statement=[{Sid=\"A\", Effect=\"Allow\", Action=\"a:1\"}, "
                + "{Sid=\"B\", Effect=\"Deny\"}]}");
  }

  @Test
  void dynamicStatementsAreWrittenOut() throws IOException {
    assertThat(
            policy(
                """
                data "aws_iam_policy_document" "d" {
                  dynamic "statement" {
                    for_each = ["a", "b"]
                    content { actions = ["${statement.value}:*"] }
                  }
                }
                """))
        .isEqualTo(
            "{Version=\"2012-10-17\", Statement=[{Effect=\"Allow\", Action=\"a:*\"}, "
                + "{Effect=\"Allow\", Action=\"b:*\"}]}");
  }

  @Test
  void aDocumentThatIsNotKnownLeavesAnUnknownStatement() throws IOException {
    assertThat(
            policy(
                """
                variable "p" {}
                data "aws_iam_policy_document" "d" {
                  source_policy_documents = [var.p]
                  statement { actions = ["a:1"] }
                }
                """))
        .isEqualTo(
            "{Version=\"2012-10-17\", Statement=["
                + "?(a policy document that is taken over is not known), "
                + "{Effect=\"Allow\", Action=\"a:1\"}]}");
  }
}
