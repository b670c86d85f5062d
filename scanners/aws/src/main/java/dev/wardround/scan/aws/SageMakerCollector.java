package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Notebooks, models and the endpoints that serve them. */
final class SageMakerCollector implements Collector {
  private static final String NOTEBOOK = "sagemaker:DescribeNotebookInstance";
  private static final String MODEL = "sagemaker:DescribeModel";
  private static final String CONFIG = "sagemaker:DescribeEndpointConfig";
  private static final String ENDPOINT = "sagemaker:DescribeEndpoint";

  @Override
  public void collect(Account account, Sink sink) {
    SageMakerClient sageMaker = account.client(SageMakerClient::builder);
    notebooks(sageMaker, account, sink);
    models(sageMaker, account, sink);
    endpoints(sageMaker, account, sink);
  }

  private static void notebooks(SageMakerClient sageMaker, Account account, Sink sink) {
    sink.each(
        account
            .calls()
            .all(
                "sagemaker:ListNotebookInstances",
                () -> sageMaker.listNotebookInstancesPaginator().notebookInstances()),
        listed ->
            account
                .calls()
                .ask(
                    NOTEBOOK,
                    () ->
                        sageMaker.describeNotebookInstance(
                            r -> r.notebookInstanceName(listed.notebookInstanceName())))
                .answer()
                .ifPresent(
                    found -> {
                      Location.Live at = account.at(NOTEBOOK, found.notebookInstanceArn());
                      Form form = notebook(found, at);
                      sink.add(
                          "AWS::SageMaker::NotebookInstance",
                          found.notebookInstanceName(),
                          at,
                          form);
                    }));
  }

  private static Form notebook(SdkPojo found, Location at) {
    return Form.of(
            at,
            found,
            "NotebookInstanceName",
            "InstanceType",
            "RoleArn",
            "KmsKeyId",
            "SubnetId",
            "SecurityGroups",
            "DirectInternetAccess",
            "RootAccess",
            "PlatformIdentifier",
            "InstanceMetadataServiceConfiguration")
        .rename("SecurityGroups", "SecurityGroupIds");
  }

  private static void models(SageMakerClient sageMaker, Account account, Sink sink) {
    sink.each(
        account.calls().all("sagemaker:ListModels", () -> sageMaker.listModelsPaginator().models()),
        listed ->
            account
                .calls()
                .ask(MODEL, () -> sageMaker.describeModel(r -> r.modelName(listed.modelName())))
                .answer()
                .ifPresent(
                    found -> {
                      Location.Live at = account.at(MODEL, found.modelArn());
                      Form form =
                          Form.of(
                              at,
                              found,
                              "ModelName",
                              "PrimaryContainer",
                              "Containers",
                              "ExecutionRoleArn",
                              "VpcConfig",
                              "EnableNetworkIsolation");
                      sink.add("AWS::SageMaker::Model", found.modelName(), at, form);
                    }));
  }

  private static void endpoints(SageMakerClient sageMaker, Account account, Sink sink) {
    Calls calls = account.calls();
    sink.each(
        calls.all(
            "sagemaker:ListEndpointConfigs",
            () -> sageMaker.listEndpointConfigsPaginator().endpointConfigs()),
        listed ->
            calls
                .ask(
                    CONFIG,
                    () ->
                        sageMaker.describeEndpointConfig(
                            r -> r.endpointConfigName(listed.endpointConfigName())))
                .answer()
                .ifPresent(
                    found -> {
                      Location.Live at = account.at(CONFIG, found.endpointConfigArn());
                      Form form =
                          Form.of(
                              at,
                              found,
                              "EndpointConfigName",
                              "ProductionVariants",
                              "DataCaptureConfig",
                              "KmsKeyId",
                              "AsyncInferenceConfig",
                              "VpcConfig",
                              "EnableNetworkIsolation");
                      sink.add(
                          "AWS::SageMaker::EndpointConfig", found.endpointConfigName(), at, form);
                    }));
    sink.each(
        calls.all("sagemaker:ListEndpoints", () -> sageMaker.listEndpointsPaginator().endpoints()),
        listed ->
            calls
                .ask(
                    ENDPOINT,
                    () -> sageMaker.describeEndpoint(r -> r.endpointName(listed.endpointName())))
                .answer()
                .ifPresent(
                    found -> {
                      Location.Live at = account.at(ENDPOINT, found.endpointArn());
                      Form form = Form.of(at, found, "EndpointName", "EndpointConfigName");
                      sink.add("AWS::SageMaker::Endpoint", found.endpointName(), at, form);
                    }));
  }
}
