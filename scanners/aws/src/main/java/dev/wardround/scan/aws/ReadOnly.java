package dev.wardround.scan.aws;

import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Lets no call out whose name does not say that it only reads. */
final class ReadOnly implements ExecutionInterceptor {
  private static final List<String> READING = List.of("Get", "List", "Describe");

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (!reads(operation)) {
      throw new IllegalStateException("a scan must not call " + operation);
    }
  }

  /** Whether an operation of this name only reads. */
  static boolean reads(String operation) {
    return operation.equals("AssumeRole") || READING.stream().anyMatch(operation::startsWith);
  }
}
