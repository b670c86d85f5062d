package dev.wardround.rules;

import dev.wardround.inventory.Location;

/**
 * What was looked at.
 *
 * @param attribute path of the attribute in the provider's schema, empty for the subject as a whole
 * @param value as found, secrets masked; empty where absent
 */
public record Evidence(String attribute, String value, Location location) {}
