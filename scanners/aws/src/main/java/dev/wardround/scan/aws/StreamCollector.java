package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.EncryptionType;
import software.amazon.awssdk.services.kinesis.model.StreamDescriptionSummary;

/** Streams of Kinesis with their encryption and how long they keep what passes. */
final class StreamCollector implements Collector {
  private static final String SUMMARY = "kinesis:DescribeStreamSummary";

  @Override
  public void collect(Account account, Sink sink) {
    KinesisClient kinesis = account.client(KinesisClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "kinesis:ListStreams",
                () -> kinesis.listStreamsPaginator(),
                page -> page.streamNames()),
        name ->
            account
                .calls()
                .ask(SUMMARY, () -> kinesis.describeStreamSummary(r -> r.streamName(name)))
                .answer()
                .ifPresent(found -> stream(found.streamDescriptionSummary(), account, sink)));
  }

  private static void stream(StreamDescriptionSummary stream, Account account, Sink sink) {
    Location.Live at = account.at(SUMMARY, stream.streamARN());
    Form form =
        Form.of(at, stream, "StreamModeDetails", "RetentionPeriodHours")
            .with("Name", stream.streamName());
    if (stream.encryptionType() == EncryptionType.KMS) {
      Value encryption = Form.of(at, stream, "EncryptionType", "KeyId").mapping();
      form.with("StreamEncryption", encryption);
    }
    sink.add("AWS::Kinesis::Stream", stream.streamName(), at, form);
  }
}
