package dev.wardround.report.json;

import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;

/** Reads workloads and the stores that they may touch. */
final class WorkloadReader {
  private WorkloadReader() {}

  static Workload workload(Fields fields) throws ReportFormatException {
    return new Workload(
        fields.text("id"),
        fields.text("type"),
        fields.text("name"),
        fields.text("runtime"),
        PlaceReader.location(fields),
        fields.objects("exposures", WorkloadReader::exposure),
        fields.objects("code", WorkloadReader::code),
        fields.object("identity", WorkloadReader::identity),
        fields.objects("data", WorkloadReader::access));
  }

  private static Workload.Exposure exposure(Fields fields) throws ReportFormatException {
    return new Workload.Exposure(
        fields.word(Workload.Reach.class, "reach"),
        fields.text("label"),
        fields.text("detail"),
        fields.text("resource"),
        PlaceReader.location(fields));
  }

  private static Workload.Code code(Fields fields) throws ReportFormatException {
    return new Workload.Code(
        fields.text("path"), fields.flag("present"), fields.texts("components"));
  }

  private static Workload.Identity identity(Fields fields) throws ReportFormatException {
    return new Workload.Identity(
        fields.text("id"), fields.text("label"), PlaceReader.location(fields));
  }

  private static Workload.DataAccess access(Fields fields) throws ReportFormatException {
    return new Workload.DataAccess(
        fields.text("store"),
        fields.texts("levels"),
        fields.flag("certain"),
        fields.flag("named"),
        fields.texts("because"));
  }

  static DataStore store(Fields fields) throws ReportFormatException {
    return new DataStore(
        fields.text("id"),
        fields.text("type"),
        fields.text("name"),
        fields.word(DataStore.PatientData.class, "patientData"),
        fields.text("reason"),
        PlaceReader.location(fields));
  }
}
