/**
 * What stands beside the code of Azure's serverless apps: the triggers of functions, the workflows
 * of logic apps, and settings for running them locally.
 */
@NullMarked
package dev.wardround.scan.iac.azureapp;

import org.jspecify.annotations.NullMarked;
