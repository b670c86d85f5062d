package dev.wardround.access.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all policies, contexts known or not. */
final class LawsTest {
  private static final List<String> ACTIONS =
      List.of("s3:GetObject", "s3:PutObject", "sqs:SendMessage");
  private static final List<String> ARNS =
      List.of("arn:aws:s3:::phi/a", "arn:aws:s3:::logs/" + Wildcard.UNKNOWN, "arn:aws:sqs:::q");

  @Property(tries = 300)
  void addingADenialNeverWidens(
      @ForAll("statements") List<String> statements, @ForAll("denials") String denial) {
    List<String> more = new ArrayList<>(statements);
    more.add(denial);
    for (AwsRequest request : requests(statements)) {
      Decision before = AwsAccess.decide(request);
      Decision after = AwsAccess.decide(with(request, more));
      assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
    }
  }

  @Property(tries = 300)
  void addingAnAllowanceNeverNarrows(
      @ForAll("statements") List<String> statements, @ForAll("allowances") String allowance) {
    List<String> more = new ArrayList<>(statements);
    more.add(allowance);
    for (AwsRequest request : requests(statements)) {
      Decision before = AwsAccess.decide(request);
      Decision after = AwsAccess.decide(with(request, more));
      assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
    }
  }

  @Property(tries = 300)
  void theOrderOfStatementsNeverMatters(
      @ForAll("statements") List<String> statements, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);
    for (AwsRequest request : requests(statements)) {
      assertThat(AwsAccess.decide(with(request, shuffled)).result())
          .isEqualTo(AwsAccess.decide(request).result());
    }
  }

  @Property(tries = 300)
  void whoCanAndDecideNeverDisagree(
      @ForAll("statements") List<String> one, @ForAll("statements") List<String> other) {
    List<AwsIdentity> identities = List.of(identity(one), identity(other));
    for (String action : ACTIONS) {
      for (String arn : ARNS) {
        AwsResource resource = AwsResource.of(arn, Policies.ACCOUNT);
        List<AwsIdentity> able = AwsAccess.whoCan(action, resource, identities, Context.unknown());
        for (AwsIdentity identity : identities) {
          AwsRequest request = AwsRequest.of(identity, action, resource, Context.unknown());
          assertThat(able.contains(identity)).isEqualTo(AwsAccess.decide(request).mayBeAllowed());
        }
      }
    }
  }

  @Property(tries = 300)
  void knowingMoreNeverOverturnsWhatWasDecided(@ForAll("statements") List<String> statements) {
    Context office = Context.unknown().with("aws:SourceIp", "10.1.2.3");
    for (AwsRequest request : requests(statements)) {
      Decision before = AwsAccess.decide(request);
      Decision after =
          AwsAccess.decide(
              new AwsRequest(
                  request.identity(), request.action(), request.resource(), office, List.of()));
      boolean wasOpen = before.result() == Decision.Result.DEPENDS;
      assertThat(wasOpen || rank(before) == rank(after)).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return statement(Arbitraries.of("Allow", "Deny")).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> denials() {
    return statement(Arbitraries.just("Deny"));
  }

  @Provide
  Arbitrary<String> allowances() {
    return statement(Arbitraries.just("Allow"));
  }

  private static Arbitrary<String> statement(Arbitrary<String> effects) {
    Arbitrary<String> actions =
        Arbitraries.of(
            "'Action':'*'", "'Action':'s3:*'", "'Action':'s3:GetObject'", "'NotAction':'s3:Put*'");
    Arbitrary<String> resources =
        Arbitraries.of(
            "'Resource':'*'",
            "'Resource':'arn:aws:s3:::phi/*'",
            "'Resource':'arn:aws:s3:::logs/x*'",
            "'NotResource':'arn:aws:s3:::phi/*'");
    Arbitrary<String> conditions =
        Arbitraries.of(
            "",
            ",'Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}",
            ",'Condition':{'NotIpAddress':{'aws:SourceIp':'10.0.0.0/8'}}",
            ",'Condition':{'Null':{'aws:SourceIp':'true'}}",
            ",'Condition':{'StringEquals':{'aws:PrincipalAccount':'111111111111'}}");
    return Combinators.combine(effects, actions, resources, conditions)
        .as((e, a, r, c) -> "{'Effect':'" + e + "'," + a + "," + r + c + "}");
  }

  private static List<AwsRequest> requests(List<String> statements) {
    List<AwsRequest> requests = new ArrayList<>();
    for (String action : ACTIONS) {
      for (String arn : ARNS) {
        AwsResource resource = AwsResource.of(arn, Policies.ACCOUNT);
        requests.add(AwsRequest.of(identity(statements), action, resource, Context.unknown()));
      }
    }
    return requests;
  }

  private static AwsRequest with(AwsRequest request, List<String> statements) {
    return new AwsRequest(
        identity(statements),
        request.action(),
        request.resource(),
        request.context(),
        request.endpoint());
  }

  private static AwsIdentity identity(List<String> statements) {
    return Policies.role(Policies.policy(statements.toArray(new String[0])));
  }

  private static int rank(Decision decision) {
    return switch (decision.result()) {
      case EXPLICITLY_DENIED, IMPLICITLY_DENIED -> 0;
      case DEPENDS -> 1;
      case ALLOWED -> 2;
    };
  }
}
