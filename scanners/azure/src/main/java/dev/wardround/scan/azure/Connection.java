package dev.wardround.scan.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.http.policy.ArmChallengeAuthenticationPolicy;
import com.azure.core.management.profile.AzureProfile;
import com.azure.core.util.Context;
import java.time.Clock;

/** One identity that speaks to one cloud, by one pipeline that all clients share. */
final class Connection {
  private final AzureEnvironment cloud;
  private final HttpPipeline pipeline;

  Connection(
      TokenCredential credential, HttpClient http, AzureEnvironment cloud, Patience patience) {
    this.cloud = cloud;
    this.pipeline =
        new HttpPipelineBuilder()
            .httpClient(http)
            .policies(
                new ReadOnly(),
                new RetryPolicy(patience),
                new Pace(Clock.systemUTC(), patience.longest()),
                new ArmChallengeAuthenticationPolicy(
                    credential, cloud.getManagementEndpoint() + "/.default"))
            .build();
  }

  HttpPipeline pipeline() {
    return pipeline;
  }

  AzureEnvironment cloud() {
    return cloud;
  }

  AzureProfile profile() {
    return new AzureProfile(cloud);
  }

  /**
   * Whether an address is one of the cloud's own: nothing else may be sent the identity's token.
   */
  boolean owns(String address) {
    return address.startsWith(base());
  }

  /** Asks for what is at a path: {@code /subscriptions/…?api-version=…}, or at an address. */
  HttpResponse get(String path) {
    String address = path.startsWith("/") ? base() + path.substring(1) : path;
    if (!owns(address)) {
      throw new IllegalStateException("a page at another host");
    }
    return pipeline.sendSync(new HttpRequest(HttpMethod.GET, address), Context.NONE);
  }

  private String base() {
    String endpoint = cloud.getResourceManagerEndpoint();
    return endpoint.endsWith("/") ? endpoint : endpoint + "/";
  }
}
