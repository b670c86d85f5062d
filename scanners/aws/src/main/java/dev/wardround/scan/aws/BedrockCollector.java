package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.GetGuardrailResponse;

/** Guardrails of generative models: what they keep out of prompts and answers. */
final class BedrockCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    BedrockClient bedrock = account.client(BedrockClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "bedrock:ListGuardrails",
                () -> bedrock.listGuardrailsPaginator(r -> {}).guardrails()),
        listed ->
            account
                .calls()
                .ask(
                    "bedrock:GetGuardrail",
                    () -> bedrock.getGuardrail(r -> r.guardrailIdentifier(listed.id())))
                .answer()
                .ifPresent(found -> guardrail(found, account, sink)));
  }

  /** CloudFormation names each policy after what it configures. */
  private static void guardrail(GetGuardrailResponse found, Account account, Sink sink) {
    Location.Live at = account.at("bedrock:GetGuardrail", found.guardrailArn());
    Form form =
        Form.of(
                at,
                found,
                "Name",
                "Description",
                "BlockedInputMessaging",
                "BlockedOutputsMessaging",
                "KmsKeyArn",
                "ContentPolicy",
                "ContextualGroundingPolicy",
                "SensitiveInformationPolicy",
                "TopicPolicy",
                "WordPolicy")
            .rename("ContentPolicy", "ContentPolicyConfig")
            .rename("ContextualGroundingPolicy", "ContextualGroundingPolicyConfig")
            .rename("SensitiveInformationPolicy", "SensitiveInformationPolicyConfig")
            .rename("TopicPolicy", "TopicPolicyConfig")
            .rename("WordPolicy", "WordPolicyConfig");
    for (String part :
        new String[] {"Filters", "PiiEntities", "Regexes", "Topics", "Words", "ManagedWordLists"}) {
      configured(form, part);
    }
    sink.add("AWS::Bedrock::Guardrail", found.name(), at, form);
  }

  private static void configured(Form form, String part) {
    for (String policy :
        new String[] {
          "ContentPolicyConfig",
          "ContextualGroundingPolicyConfig",
          "SensitiveInformationPolicyConfig",
          "TopicPolicyConfig",
          "WordPolicyConfig"
        }) {
      form.get(policy)
          .map(value -> Renaming.all(value, part, part + "Config"))
          .ifPresent((Value value) -> form.with(policy, value));
    }
  }
}
