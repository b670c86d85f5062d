/**
 * CloudFormation templates, evaluated: what of parameters, mappings, conditions and intrinsic
 * functions can be known from the text is put in place, all else is unknown with its reason.
 */
@NullMarked
package dev.wardround.scan.iac.cloudformation;

import org.jspecify.annotations.NullMarked;
