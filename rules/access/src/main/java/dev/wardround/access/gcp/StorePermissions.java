package dev.wardround.access.gcp;

import dev.wardround.access.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which permissions touch the data in a store, as opposed to its configuration; from
 * https://cloud.google.com/iam/docs/permissions-reference.
 */
final class StorePermissions {
  private static final Map<String, Map<Level, List<String>>> BY_TYPE =
      Map.ofEntries(
          store("storage.googleapis.com/Bucket", "storage.objects", "buckets"),
          entry(
              "bigquery.googleapis.com/Dataset",
              List.of("bigquery.tables.getData", "bigquery.tables.export"),
              List.of("bigquery.tables.updateData"),
              List.of("bigquery.tables.delete"),
              List.of("bigquery.datasets.setIamPolicy", "bigquery.datasets.update")),
          entry(
              "bigquery.googleapis.com/Table",
              List.of("bigquery.tables.getData", "bigquery.tables.export"),
              List.of("bigquery.tables.updateData"),
              List.of("bigquery.tables.delete"),
              List.of("bigquery.tables.setIamPolicy")),
          entry(
              "healthcare.googleapis.com/FhirStore",
              List.of("healthcare.fhirResources.get", "healthcare.fhirStores.export"),
              List.of("healthcare.fhirResources.create", "healthcare.fhirResources.update"),
              List.of("healthcare.fhirResources.delete", "healthcare.fhirStores.delete"),
              List.of("healthcare.fhirStores.setIamPolicy")),
          entry(
              "healthcare.googleapis.com/DicomStore",
              List.of("healthcare.dicomStores.dicomWebRead", "healthcare.dicomStores.export"),
              List.of("healthcare.dicomStores.dicomWebWrite"),
              List.of("healthcare.dicomStores.dicomWebDelete"),
              List.of("healthcare.dicomStores.setIamPolicy")),
          entry(
              "healthcare.googleapis.com/Hl7V2Store",
              List.of("healthcare.hl7V2Messages.get"),
              List.of("healthcare.hl7V2Messages.create", "healthcare.hl7V2Messages.ingest"),
              List.of("healthcare.hl7V2Messages.delete"),
              List.of("healthcare.hl7V2Stores.setIamPolicy")),
          entry(
              "secretmanager.googleapis.com/Secret",
              List.of("secretmanager.versions.access"),
              List.of("secretmanager.versions.add"),
              List.of("secretmanager.versions.destroy", "secretmanager.secrets.delete"),
              List.of("secretmanager.secrets.setIamPolicy")),
          entry(
              "firestore.googleapis.com/Database",
              List.of("datastore.entities.get", "datastore.entities.list"),
              List.of("datastore.entities.create", "datastore.entities.update"),
              List.of("datastore.entities.delete"),
              List.of("datastore.databases.update")),
          entry(
              "sqladmin.googleapis.com/Instance",
              List.of("cloudsql.instances.connect", "cloudsql.instances.export"),
              List.of("cloudsql.instances.connect", "cloudsql.instances.import"),
              List.of("cloudsql.instances.delete"),
              List.of("cloudsql.users.create", "cloudsql.instances.update")),
          entry(
              "spanner.googleapis.com/Database",
              List.of("spanner.databases.read", "spanner.databases.select"),
              List.of("spanner.databases.write"),
              List.of("spanner.databases.drop"),
              List.of("spanner.databases.setIamPolicy")),
          entry(
              "pubsub.googleapis.com/Topic",
              List.of("pubsub.topics.attachSubscription"),
              List.of("pubsub.topics.publish"),
              List.of("pubsub.topics.delete"),
              List.of("pubsub.topics.setIamPolicy")),
          entry(
              "pubsub.googleapis.com/Subscription",
              List.of("pubsub.subscriptions.consume"),
              List.of(),
              List.of("pubsub.subscriptions.delete"),
              List.of("pubsub.subscriptions.setIamPolicy")),
          entry(
              "cloudkms.googleapis.com/CryptoKey",
              List.of("cloudkms.cryptoKeyVersions.useToDecrypt"),
              List.of("cloudkms.cryptoKeyVersions.useToEncrypt"),
              List.of("cloudkms.cryptoKeyVersions.destroy"),
              List.of("cloudkms.cryptoKeys.setIamPolicy")));

  private StorePermissions() {}

  static Map<Level, List<String>> of(String type) {
    return BY_TYPE.getOrDefault(type, Map.of());
  }

  private static Map.Entry<String, Map<Level, List<String>>> store(
      String type, String objects, String container) {
    return entry(
        type,
        List.of(objects + ".get"),
        List.of(objects + ".create"),
        List.of(objects + ".delete"),
        List.of("storage." + container + ".setIamPolicy", objects + ".setIamPolicy"));
  }

  private static Map.Entry<String, Map<Level, List<String>>> entry(
      String type, List<String> read, List<String> write, List<String> delete, List<String> admin) {
    Map<Level, List<String>> levels = new EnumMap<>(Level.class);
    levels.put(Level.READ, read);
    levels.put(Level.WRITE, write);
    levels.put(Level.DELETE, delete);
    levels.put(Level.ADMIN, admin);
    return Map.entry(type, levels);
  }
}
