package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;

/** State machines with their definitions and logging. */
final class WorkflowCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    SfnClient states = account.client(SfnClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "states:ListStateMachines",
                () -> states.listStateMachinesPaginator().stateMachines()),
        machine ->
            account
                .calls()
                .ask(
                    "states:DescribeStateMachine",
                    () ->
                        states.describeStateMachine(
                            r -> r.stateMachineArn(machine.stateMachineArn())))
                .answer()
                .ifPresent(found -> machine(found, account, sink)));
  }

  private static void machine(DescribeStateMachineResponse found, Account account, Sink sink) {
    Location.Live at = account.at("states:DescribeStateMachine", found.stateMachineArn());
    Form form =
        Form.of(
                at,
                found,
                "RoleArn",
                "LoggingConfiguration",
                "TracingConfiguration",
                "EncryptionConfiguration")
            .with("StateMachineName", found.name())
            .with("StateMachineType", found.typeAsString())
            .policy("Definition", found.definition());
    sink.add("AWS::StepFunctions::StateMachine", found.name(), at, form);
  }
}
