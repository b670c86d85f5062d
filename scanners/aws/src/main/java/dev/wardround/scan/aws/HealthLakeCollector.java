package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.healthlake.HealthLakeClient;
import software.amazon.awssdk.services.healthlake.model.DatastoreProperties;
import software.amazon.awssdk.services.healthlake.model.DatastoreStatus;

/** Stores of patient records in FHIR's form, with their encryption and who signs users in. */
final class HealthLakeCollector implements Collector {
  private static final String STORES = "healthlake:ListFHIRDatastores";

  @Override
  public void collect(Account account, Sink sink) {
    HealthLakeClient healthLake = account.client(HealthLakeClient::builder);
    account
        .calls()
        .all(
            STORES,
            () -> healthLake.listFHIRDatastoresPaginator(r -> {}),
            page -> page.datastorePropertiesList())
        .forEach(store -> store(store, account, sink));
  }

  private static void store(DatastoreProperties store, Account account, Sink sink) {
    if (store.datastoreStatus() == DatastoreStatus.DELETED) {
      return;
    }
    Location.Live at = account.at(STORES, store.datastoreArn());
    Form form =
        Form.of(
            at,
            store,
            "DatastoreName",
            "DatastoreTypeVersion",
            "SseConfiguration",
            "PreloadDataConfig",
            "IdentityProviderConfiguration");
    sink.add("AWS::HealthLake::FHIRDatastore", store.datastoreName(), at, form);
  }
}
