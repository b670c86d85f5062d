/**
 * Kubernetes manifests, Knative's and Cloud Run's among them, each object as the resource that it
 * is.
 */
@NullMarked
package dev.wardround.scan.iac.kubernetes;

import org.jspecify.annotations.NullMarked;
