package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;

/** One account in one region: who asks, and how its clients are made. */
final class Account {
  private final String id;
  private final String region;
  private final Clients clients;
  private final Calls calls;

  Account(String id, String region, Clients clients) {
    this.id = id;
    this.region = region;
    this.clients = clients;
    this.calls = new Calls(id + " " + region);
  }

  String id() {
    return id;
  }

  String region() {
    return region;
  }

  Calls calls() {
    return calls;
  }

  /** A client for this region; closed with the scan. */
  <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(Supplier<B> builder) {
    return clients.of(builder.get(), region);
  }

  /** The place of something that a call told of. */
  Location.Live at(String api, String arn) {
    return new Location.Live(id, region, api, arn);
  }

  /** The ARN of something of this region whose API does not tell it. */
  String arn(String service, String rest) {
    return "arn:" + partition() + ":" + service + ":" + region + ":" + id + ":" + rest;
  }

  String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
}
