package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.List;

/** The statements that connectors between two types of resources allow. */
final class ConnectorProfiles {
  private ConnectorProfiles() {}

  static List<Value> statements(String source, String destination, String permission) {
    return Tree.items(Profiles.ALL.get(source + " " + destination, permission));
  }

  /** The type that a serverless type becomes. */
  static String plain(String type) {
    return switch (type) {
      case "AWS::Serverless::Function" -> "AWS::Lambda::Function";
      case "AWS::Serverless::StateMachine" -> "AWS::StepFunctions::StateMachine";
      case "AWS::Serverless::SimpleTable" -> "AWS::DynamoDB::Table";
      default -> type;
    };
  }

  /** Read when the first connector is met. */
  private static final class Profiles {
    static final Value.Mapping ALL = PolicyTemplates.load("connectors.json");
  }
}
