package dev.wardround.report.json;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;
import java.io.IOException;

/** Writes workloads and the stores that they may touch. */
final class WorkloadWriter {
  private final JsonDocument json;
  private final PlaceWriter places;

  WorkloadWriter(JsonDocument json) {
    this.json = json;
    this.places = new PlaceWriter(json);
  }

  void workload(Workload workload) throws IOException {
    json.text("id", workload.id());
    json.text("type", workload.type());
    json.text("name", workload.name());
    json.text("runtime", workload.runtime());
    places.location(workload.location());
    json.objects("exposures", workload.exposures(), this::exposure);
    json.objects("code", workload.code(), this::code);
    json.object("identity", () -> identity(workload.identity()));
    json.objects("data", workload.data(), this::access);
  }

  private void exposure(Workload.Exposure exposure) throws IOException {
    json.text("reach", Word.of(exposure.reach()));
    json.text("label", exposure.label());
    json.text("detail", exposure.detail());
    json.text("resource", exposure.resource());
    places.location(exposure.location());
  }

  private void code(Workload.Code code) throws IOException {
    json.text("path", code.path());
    json.flag("present", code.present());
    json.texts("components", code.components());
  }

  private void identity(Workload.Identity identity) throws IOException {
    json.text("id", identity.id());
    json.text("label", identity.label());
    places.location(identity.location());
  }

  private void access(Workload.DataAccess access) throws IOException {
    json.text("store", access.store());
    json.texts("levels", access.levels());
    json.flag("certain", access.certain());
    json.flag("named", access.named());
    json.texts("because", access.because());
  }

  void store(DataStore store) throws IOException {
    json.text("id", store.id());
    json.text("type", store.type());
    json.text("name", store.name());
    json.text("patientData", Word.of(store.patientData()));
    json.text("reason", store.reason());
    places.location(store.location());
  }
}
