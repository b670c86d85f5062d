package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.GetTopicAttributesResponse;
import software.amazon.awssdk.services.sns.model.Topic;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Queues and topics with their encryption and policies. */
final class MessageCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    SqsClient sqs = account.client(SqsClient::builder);
    sink.each(
        account.calls().all("sqs:ListQueues", () -> sqs.listQueuesPaginator().queueUrls()),
        url ->
            account
                .calls()
                .ask(
                    "sqs:GetQueueAttributes",
                    () ->
                        sqs.getQueueAttributes(
                            r -> r.queueUrl(url).attributeNames(QueueAttributeName.ALL)))
                .answer()
                .ifPresent(found -> queue(found.attributesAsStrings(), account, sink)));
    topics(account, sink);
  }

  private static void queue(Map<String, String> attributes, Account account, Sink sink) {
    String arn = attributes.getOrDefault("QueueArn", "");
    String name = arn.substring(arn.lastIndexOf(':') + 1);
    Location.Live at = account.at("sqs:GetQueueAttributes", arn);
    Form form =
        Form.of(at)
            .with("QueueName", name)
            .with("KmsMasterKeyId", attributes.get("KmsMasterKeyId"));
    Optional.ofNullable(attributes.get("SqsManagedSseEnabled"))
        .ifPresent(text -> form.with("SqsManagedSseEnabled", Boolean.parseBoolean(text)));
    Optional.ofNullable(attributes.get("RedrivePolicy"))
        .ifPresent(text -> form.policy("RedrivePolicy", text));
    sink.add("AWS::SQS::Queue", name, at, form);
    Optional.ofNullable(attributes.get("Policy"))
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text -> {
              Location.Live place = account.at("sqs:GetQueueAttributes", arn + ":policy");
              Form policy =
                  Form.of(place).refer("Queue", arn, "Ref").policy("PolicyDocument", text);
              sink.add("AWS::SQS::QueueInlinePolicy", name, place, policy);
            });
  }

  private static void topics(Account account, Sink sink) {
    SnsClient sns = account.client(SnsClient::builder);
    sink.each(
        account.calls().all("sns:ListTopics", () -> sns.listTopicsPaginator().topics()),
        topic -> topic(topic, sns, account, sink));
    account
        .calls()
        .all("sns:ListSubscriptions", () -> sns.listSubscriptionsPaginator().subscriptions())
        .forEach(
            subscription -> {
              // One that waits for its confirmation has no ARN of its own yet.
              String id = subscription.topicArn() + ":" + subscription.subscriptionArn();
              Location.Live at = account.at("sns:ListSubscriptions", id);
              Form form = Form.of(at, subscription, "Protocol", "Endpoint", "TopicArn");
              sink.add("AWS::SNS::Subscription", id, at, form);
            });
  }

  private static void topic(Topic topic, SnsClient sns, Account account, Sink sink) {
    Location.Live at = account.at("sns:GetTopicAttributes", topic.topicArn());
    String name = topic.topicArn().substring(topic.topicArn().lastIndexOf(':') + 1);
    Answer<GetTopicAttributesResponse> answer =
        account
            .calls()
            .ask(
                "sns:GetTopicAttributes",
                () -> sns.getTopicAttributes(r -> r.topicArn(topic.topicArn())));
    Form form = Form.of(at).with("TopicName", name);
    for (String attribute : List.of("DisplayName", "KmsMasterKeyId")) {
      form.with(
          attribute, answer.value(at, found -> Shape.value(found.attributes().get(attribute), at)));
    }
    sink.add("AWS::SNS::Topic", name, at, form);
    answer
        .answer()
        .map(found -> found.attributes().get("Policy"))
        .ifPresent(
            text -> {
              Location.Live place =
                  account.at("sns:GetTopicAttributes", topic.topicArn() + ":policy");
              Form policy =
                  Form.of(place)
                      .with("Topics", Shape.list(List.of(topic.topicArn()), place))
                      .policy("PolicyDocument", text);
              sink.add("AWS::SNS::TopicPolicy", name, place, policy);
            });
  }
}
