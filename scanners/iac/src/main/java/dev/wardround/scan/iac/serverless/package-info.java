/**
 * The Serverless Framework: a service file becomes the CloudFormation template that a deployment
 * would make of it, without the bucket that the framework keeps its uploads in.
 */
@NullMarked
package dev.wardround.scan.iac.serverless;

import org.jspecify.annotations.NullMarked;
