package dev.wardround.engine.graph;

import java.util.List;

/** The operations that stand for the levels of access to each kind of store on Azure. */
final class AzureStoreActions {
  private static final String STORAGE = "Microsoft.Storage/storageAccounts";
  private static final String BLOBS = STORAGE + "/blobServices/containers/blobs/";
  private static final String FHIR = "Microsoft.HealthcareApis/workspaces/fhirservices";
  private static final String DICOM = "Microsoft.HealthcareApis/workspaces/dicomservices";

  private AzureStoreActions() {}

  /**
   * One operation.
   *
   * @param data whether it is one on data rather than on the resource
   */
  record Ask(String level, String action, boolean data) {}

  /** Who may list an account's keys, or set the administrator of a server, may do all. */
  static List<Ask> of(String type) {
    return switch (type) {
      case STORAGE ->
          List.of(
              new Ask("read", BLOBS + "read", true),
              new Ask("write", BLOBS + "write", true),
              new Ask("delete", BLOBS + "delete", true),
              new Ask("admin", STORAGE + "/listkeys/action", false));
      case FHIR -> resources(FHIR);
      case DICOM -> resources(DICOM);
      case "Microsoft.DocumentDB/databaseAccounts" ->
          List.of(
              new Ask("read", type + "/readonlykeys/action", false),
              new Ask("admin", type + "/listKeys/action", false));
      default -> List.of(new Ask("admin", type + "/write", false));
    };
  }

  private static List<Ask> resources(String service) {
    return List.of(
        new Ask("read", service + "/resources/read", true),
        new Ask("write", service + "/resources/write", true),
        new Ask("delete", service + "/resources/delete", true));
  }
}
