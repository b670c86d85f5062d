package dev.wardround.scan.aws;

import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Lets no call out that changes something, or that reads the content of a store. */
final class ReadOnly implements ExecutionInterceptor {
  private static final List<String> READING = List.of("Get", "List", "Describe");

  /** Operations that read what is kept, not how it is kept. */
  private static final Set<String> CONTENT =
      Set.of(
          "GetObject",
          "GetItem",
          "GetRecords",
          "GetSecretValue",
          "GetParameter",
          "GetParameters",
          "GetParametersByPath",
          "GetParameterHistory",
          "GetLogEvents");

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (!reads(operation)) {
      throw new IllegalStateException("a scan must not call " + operation);
    }
  }

  /** Whether an operation of this name only reads settings. */
  static boolean reads(String operation) {
    return READING.stream().anyMatch(operation::startsWith) && !CONTENT.contains(operation);
  }
}
