package dev.wardround.report.html;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;
import java.io.IOException;

/** Writes what the page shows of workloads and data stores. */
final class WorkloadData {
  private final JsonDocument json;

  WorkloadData(JsonDocument json) {
    this.json = json;
  }

  void workload(Workload workload) throws IOException {
    json.text("id", workload.id());
    json.text("type", workload.type());
    json.text("name", workload.name());
    json.text("runtime", workload.runtime());
    json.text("place", Place.of(workload.location()));
    json.objects("exposures", workload.exposures(), this::exposure);
    json.objects("code", workload.code(), this::code);
    json.object("identity", () -> identity(workload.identity()));
    json.objects("data", workload.data(), this::access);
  }

  private void exposure(Workload.Exposure exposure) throws IOException {
    json.text("reach", Word.of(exposure.reach()));
    json.text("label", exposure.label());
    json.text("detail", exposure.detail());
    json.text("place", Place.of(exposure.location()));
  }

  private void code(Workload.Code code) throws IOException {
    json.text("path", code.path());
    json.flag("present", code.present());
    json.texts("components", code.components());
  }

  private void identity(Workload.Identity identity) throws IOException {
    json.text("id", identity.id());
    json.text("label", identity.label());
    json.text("place", Place.of(identity.location()));
  }

  private void access(Workload.DataAccess access) throws IOException {
    json.text("store", access.store());
    json.texts("levels", access.levels());
    json.flag("certain", access.certain());
    json.texts("because", access.because());
  }

  void store(DataStore store) throws IOException {
    json.text("id", store.id());
    json.text("type", store.type());
    json.text("name", store.name());
    json.text("patientData", Word.of(store.patientData()));
    json.text("reason", store.reason());
    json.text("place", Place.of(store.location()));
  }
}
