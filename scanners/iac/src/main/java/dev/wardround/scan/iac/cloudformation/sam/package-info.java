/**
 * The serverless transform: templates with {@code AWS::Serverless} resources written out as plain
 * CloudFormation, before any function is evaluated. It knows values only, no files.
 */
@NullMarked
package dev.wardround.scan.iac.cloudformation.sam;

import org.jspecify.annotations.NullMarked;
