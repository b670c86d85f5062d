/** Settings of App Engine services, each as the version that a deployment makes of it. */
@NullMarked
package dev.wardround.scan.iac.appengine;

import org.jspecify.annotations.NullMarked;
