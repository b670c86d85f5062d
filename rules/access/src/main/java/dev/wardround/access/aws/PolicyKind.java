package dev.wardround.access.aws;

/** The layers of policies that a request has to pass. */
public enum PolicyKind {
  IDENTITY,
  BOUNDARY,
  SESSION,
  RESOURCE,
  SERVICE_CONTROL,
  RESOURCE_CONTROL,
  ENDPOINT,
  PUBLIC_ACCESS_BLOCK
}
