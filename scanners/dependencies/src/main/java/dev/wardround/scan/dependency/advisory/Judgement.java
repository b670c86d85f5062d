package dev.wardround.scan.dependency.advisory;

import java.util.List;

/**
 * Whether a vulnerability covers a version.
 *
 * @param isAffected whether a range or a list holds it
 * @param isOpen whether it could not be told
 * @param doubts why a cover may be none; empty where it is sure
 * @param fixedVersions ends of the ranges that hold the version, in their order
 */
record Judgement(
    boolean isAffected, boolean isOpen, List<String> doubts, List<String> fixedVersions) {}
