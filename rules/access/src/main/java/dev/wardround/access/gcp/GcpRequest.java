package dev.wardround.access.gcp;

import java.time.Instant;
import java.util.Optional;

/**
 * One question.
 *
 * @param principal {@code user:}, {@code serviceAccount:} and so on, or {@code anonymous}
 * @param permission {@code storage.objects.get}
 * @param time empty where it is not known
 */
public record GcpRequest(
    String principal, String permission, GcpResource resource, Optional<Instant> time) {}
