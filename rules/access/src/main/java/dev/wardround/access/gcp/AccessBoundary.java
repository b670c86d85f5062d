package dev.wardround.access.gcp;

import java.util.List;

/** A principal access boundary policy as it is bound: whom it holds, and what they may reach. */
public record AccessBoundary(List<String> principals, List<String> resources) {}
