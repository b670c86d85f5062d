package dev.wardround.rules;

import dev.wardround.inventory.Location;

/**
 * The thing that a verdict is about, as a report names it.
 *
 * @param id the resource's id, or the purl of a component
 * @param type the provider's type, or {@code component}
 * @param name what people call it
 * @param workload the id of the workload that it belongs to, empty where it belongs to none or to
 *     several
 */
public record Subject(String id, String type, String name, String workload, Location location) {}
