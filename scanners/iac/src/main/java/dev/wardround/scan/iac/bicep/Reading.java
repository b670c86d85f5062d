package dev.wardround.scan.iac.bicep;

import dev.wardround.scan.iac.arm.template.Problems;

/** What the readers of one file share. */
record Reading(String path, Names names, Loads loads, Sources sources, Problems problems) {}
