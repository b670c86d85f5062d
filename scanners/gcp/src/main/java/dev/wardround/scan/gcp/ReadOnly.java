package dev.wardround.scan.gcp;

import com.google.api.gax.httpjson.ApiMethodDescriptor;
import com.google.api.gax.httpjson.HttpJsonCallOptions;
import com.google.api.gax.httpjson.HttpJsonChannel;
import com.google.api.gax.httpjson.HttpJsonClientCall;
import com.google.api.gax.httpjson.HttpJsonClientInterceptor;

/** Lets no call out that could change something: only GET. */
final class ReadOnly implements HttpJsonClientInterceptor {
  @Override
  public <A, B> HttpJsonClientCall<A, B> interceptCall(
      ApiMethodDescriptor<A, B> method, HttpJsonCallOptions options, HttpJsonChannel next) {
    if (!"GET".equals(method.getHttpMethod())) {
      throw new IllegalStateException(
          "a scan must not call " + method.getHttpMethod() + " " + method.getFullMethodName());
    }
    return next.newCall(method, options);
  }
}
