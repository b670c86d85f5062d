/**
 * Reads running AWS accounts through the AWS SDK and states what is there in the words of
 * CloudFormation. Nothing here changes an account, and nothing here judges.
 */
@NullMarked
package dev.wardround.scan.aws;

import org.jspecify.annotations.NullMarked;
