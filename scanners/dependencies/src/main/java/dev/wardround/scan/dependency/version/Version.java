package dev.wardround.scan.dependency.version;

/**
 * A version as its ecosystem reads it. Two ways to write the same version ({@code 1.0} and {@code
 * 1.0.0} in Maven) are equal. Only versions of one ecosystem can be compared.
 */
public sealed interface Version extends Comparable<Version>
    permits ComposerVersion,
        GemVersion,
        MavenVersion,
        NugetVersion,
        PythonVersion,
        SemanticVersion {}
