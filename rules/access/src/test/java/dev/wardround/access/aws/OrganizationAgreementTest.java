package dev.wardround.access.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Shared;
import dev.wardround.inventory.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganizationAgreementTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  void everyTripleOfAnOrganisationIsDecidedAsLabelled(int number) {
    Value file = Shared.json("cases-generated/aws-org-" + number + ".json.gz");
    OrganizationCase organization = new OrganizationCase((Value.Mapping) file);
    assertThat(organization.allowed()).containsExactlyInAnyOrderElementsOf(organization.expected());
  }
}
