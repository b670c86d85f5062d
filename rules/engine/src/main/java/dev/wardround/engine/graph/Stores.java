package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds data stores and tells whether they hold patient data, and why that is thought. */
final class Stores {
  /** Kinds that keep data, with whether health data is what they are made for. */
  private static final Map<String, Boolean> KINDS =
      Map.ofEntries(
          Map.entry("AWS::S3::Bucket", false),
          Map.entry("AWS::DynamoDB::Table", false),
          Map.entry("AWS::DynamoDB::GlobalTable", false),
          Map.entry("AWS::RDS::DBCluster", false),
          Map.entry("AWS::RDS::DBInstance", false),
          Map.entry("AWS::EFS::FileSystem", false),
          Map.entry("AWS::HealthLake::FHIRDatastore", true),
          Map.entry("AWS::OpenSearchService::Domain", false),
          Map.entry("AWS::Elasticsearch::Domain", false),
          Map.entry("AWS::Redshift::Cluster", false),
          Map.entry("AWS::DocDB::DBCluster", false),
          Map.entry("AWS::Neptune::DBCluster", false),
          Map.entry("AWS::Kinesis::Stream", false),
          Map.entry("Microsoft.Storage/storageAccounts", false),
          Map.entry("Microsoft.Sql/servers", false),
          Map.entry("Microsoft.DBforPostgreSQL/flexibleServers", false),
          Map.entry("Microsoft.DBforMySQL/flexibleServers", false),
          Map.entry("Microsoft.DocumentDB/databaseAccounts", false),
          Map.entry("Microsoft.HealthcareApis/workspaces/fhirservices", true),
          Map.entry("Microsoft.HealthcareApis/workspaces/dicomservices", true),
          Map.entry("storage.googleapis.com/Bucket", false),
          Map.entry("sqladmin.googleapis.com/Instance", false),
          Map.entry("bigquery.googleapis.com/Dataset", false),
          Map.entry("bigquery.googleapis.com/Table", false),
          Map.entry("spanner.googleapis.com/Database", false),
          Map.entry("spanner.googleapis.com/Instance", false),
          Map.entry("firestore.googleapis.com/Database", false),
          Map.entry("healthcare.googleapis.com/Dataset", true),
          Map.entry("healthcare.googleapis.com/FhirStore", true),
          Map.entry("healthcare.googleapis.com/DicomStore", true),
          Map.entry("healthcare.googleapis.com/Hl7V2Store", true));

  /** Tag and label keys that classify data, without case, hyphens and underscores. */
  private static final Set<String> KEYS =
      Set.of(
          "dataclassification",
          "classification",
          "datasensitivity",
          "sensitivity",
          "containsphi",
          "phi",
          "hipaa",
          "patientdata",
          "datatype",
          "dataclass",
          "compliance");

  private static final Set<String> YES =
      Set.of("phi", "ephi", "patient", "patientdata", "health", "hipaa", "true", "yes", "medical");

  private static final Set<String> NO =
      Set.of(
          "public",
          "none",
          "false",
          "no",
          "nonphi",
          "internal",
          "deidentified",
          "anonymized",
          "synthetic");

  /** Words that name patient data in healthcare. */
  private static final List<String> HINTS =
      List.of(
          "patient",
          "phi",
          "ehr",
          "emr",
          "fhir",
          "hl7",
          "dicom",
          "clinical",
          "medical",
          "health",
          "diagnos",
          "prescription",
          "pharmacy",
          "imaging",
          "radiology",
          "lab-result",
          "labresult",
          "encounter",
          "claims");

  private final Scope scope;

  Stores(Scope scope) {
    this.scope = scope;
  }

  List<DataStore> of(References references) {
    List<DataStore> stores = new ArrayList<>();
    for (Resource resource : references.all()) {
      if (KINDS.containsKey(resource.type())) {
        stores.add(store(resource));
      }
    }
    return stores;
  }

  /** Why a store is thought to hold patient data or not. */
  private record Judged(PatientData data, String reason) {}

  private DataStore store(Resource resource) {
    Judged judged =
        configured(resource)
            .or(() -> tagged(resource))
            .or(() -> byKind(resource))
            .or(() -> hinted(resource))
            .orElse(new Judged(PatientData.UNKNOWN, "no tag, label or name tells"));
    return new DataStore(
        resource.id(),
        resource.type(),
        resource.name(),
        judged.data(),
        judged.reason(),
        resource.location());
  }

  private Optional<Judged> configured(Resource resource) {
    if (listed(scope.noPatientData(), resource)) {
      return Optional.of(new Judged(PatientData.NONE, "the configuration says so"));
    }
    return listed(scope.patientData(), resource)
        ? Optional.of(new Judged(PatientData.DECLARED, "the configuration says so"))
        : Optional.empty();
  }

  private static boolean listed(List<String> patterns, Resource resource) {
    return patterns.stream()
        .anyMatch(p -> Scope.matches(p, resource.id()) || Scope.matches(p, resource.name()));
  }

  private static Optional<Judged> tagged(Resource resource) {
    for (Map.Entry<String, String> tag : Tags.of(resource).entrySet()) {
      String value = plain(tag.getValue());
      if (KEYS.contains(plain(tag.getKey())) && (YES.contains(value) || NO.contains(value))) {
        return Optional.of(
            new Judged(
                YES.contains(value) ? PatientData.DECLARED : PatientData.NONE,
                "tag " + tag.getKey() + "=" + tag.getValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Judged> byKind(Resource resource) {
    return KINDS.getOrDefault(resource.type(), false)
        ? Optional.of(new Judged(PatientData.DECLARED, "a service for health data"))
        : Optional.empty();
  }

  private static Optional<Judged> hinted(Resource resource) {
    String name = resource.name().toLowerCase(Locale.ROOT);
    String id = resource.id().substring(resource.id().indexOf('#') + 1).toLowerCase(Locale.ROOT);
    for (String hint : HINTS) {
      if (hasWord(name, hint) || hasWord(id, hint)) {
        return Optional.of(new Judged(PatientData.LIKELY, "its name contains \"" + hint + "\""));
      }
    }
    return Optional.empty();
  }

  /** Short hints must stand alone: "phi" is no part of "graphics". */
  private static boolean hasWord(String name, String hint) {
    int at = name.indexOf(hint);
    if (at < 0 || hint.length() > 4) {
      return at >= 0;
    }
    int end = at + hint.length();
    return (at == 0 || !Character.isLetter(name.charAt(at - 1)))
        && (end == name.length() || !Character.isLetter(name.charAt(end)));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return plain.toString();
  }
}
