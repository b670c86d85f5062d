package dev.wardround.scan.gcp;

import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.gax.core.FixedCredentialsProvider;
import com.google.api.gax.rpc.StatusCode.Code;
import com.google.auth.Credentials;
import com.google.cloud.asset.v1.AssetServiceClient;
import com.google.cloud.asset.v1.AssetServiceSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One identity that speaks to Cloud Asset Inventory, over HTTP and JSON.
 *
 * @param endpoint with its scheme
 * @param asOf the time whose state is told, the same for all pages; not in the future
 */
record Connection(Credentials credentials, String endpoint, Patience patience, Instant asOf) {
  /** Else Google's client tells on the error output that it speaks TLS as the JDK does. */
  private static final Logger TOLD = Logger.getLogger("com.google.api.gax.httpjson");

  private static final Set<Code> PASSING =
      Set.of(Code.UNAVAILABLE, Code.DEADLINE_EXCEEDED, Code.RESOURCE_EXHAUSTED, Code.INTERNAL);

  AssetServiceClient assets() throws IOException {
    TOLD.setLevel(Level.OFF);
    AssetServiceSettings.Builder settings = AssetServiceSettings.newHttpJsonBuilder();
    settings
        .setEndpoint(endpoint)
        .setCredentialsProvider(FixedCredentialsProvider.create(credentials))
        .setTransportChannelProvider(
            AssetServiceSettings.defaultHttpJsonTransportProviderBuilder()
                .setHttpTransport(new NetHttpTransport())
                .setInterceptorProvider(() -> List.of(new ReadOnly()))
                .build());
    settings.listAssetsSettings().setRetryableCodes(PASSING).setRetrySettings(patience.settings());
    return AssetServiceClient.create(settings.build());
  }
}
