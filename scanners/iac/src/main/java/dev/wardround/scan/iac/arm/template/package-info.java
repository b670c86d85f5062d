/**
 * A template of Azure Resource Manager, whatever language it is written in, and what its deployment
 * would make: resources in REST form. How a template is read is not known here.
 */
@NullMarked
package dev.wardround.scan.iac.arm.template;

import org.jspecify.annotations.NullMarked;
