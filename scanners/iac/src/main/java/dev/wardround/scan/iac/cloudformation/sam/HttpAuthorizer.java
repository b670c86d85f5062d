package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** One authorizer of an HTTP API as a security scheme. */
final class HttpAuthorizer {
  private static final String EXTENSION = "x-amazon-apigateway-authorizer";

  private final Value.Mapping authorizer;
  private final Made made;

  HttpAuthorizer(Value.Mapping authorizer, Made made) {
    this.authorizer = authorizer;
    this.made = made;
  }

  Value scheme() {
    return authorizer.get("JwtConfiguration").isPresent() ? jwt() : lambda();
  }

  private Value jwt() {
    Value.Mapping extension =
        made.map(
            "type", "jwt",
            "jwtConfiguration", authorizer.get("JwtConfiguration"),
            "identitySource", authorizer.get("IdentitySource"));
    return made.map("type", "oauth2", EXTENSION, extension);
  }

  private Value lambda() {
    Value uri =
        made.sub(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                + "${__FunctionArn__}/invocations",
            made.map("__FunctionArn__", authorizer.get("FunctionArn")));
    Value.Mapping extension =
        made.map(
            "type", "request",
            "authorizerUri", uri,
            "authorizerCredentials", authorizer.get("FunctionInvokeRole"),
            "authorizerPayloadFormatVersion", authorizer.get("AuthorizerPayloadFormatVersion"),
            "enableSimpleResponses", authorizer.get("EnableSimpleResponses"),
            "identitySource", Optional.empty());
    return made.map("type", "apiKey", "name", "Unused", "in", "header", EXTENSION, extension);
  }
}
