package dev.wardround.scan.azure;

import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.policy.HttpPipelineSyncPolicy;
import java.net.URL;

/** Lets no call out that changes something: only GET, and the one POST that asks Resource Graph. */
final class ReadOnly extends HttpPipelineSyncPolicy {
  private static final String QUERY = "/providers/Microsoft.ResourceGraph/resources";

  @Override
  protected void beforeSendingRequest(HttpPipelineCallContext context) {
    HttpRequest request = context.getHttpRequest();
    if (!reads(request.getHttpMethod(), request.getUrl())) {
      throw new IllegalStateException(
          "a scan must not call " + request.getHttpMethod() + " " + request.getUrl().getPath());
    }
  }

  static boolean reads(HttpMethod method, URL url) {
    return method.equals(HttpMethod.GET)
        || (method.equals(HttpMethod.POST) && url.getPath().equals(QUERY));
  }
}
