package dev.wardround.scan.dependency.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionOrderPropertyTest {

  @Property(tries = 2000)
  void comparingIsReflexive(@ForAll VersionOrder order, @ForAll("versions") String version) {
    assertThat(order.compare(version, version)).isZero();
  }

  @Property(tries = 4000)
  void comparingIsAntisymmetric(
      @ForAll VersionOrder order,
      @ForAll("versions") String left,
      @ForAll("versions") String right) {
    assertThat(Integer.signum(order.compare(left, right)))
        .isEqualTo(-Integer.signum(order.compare(right, left)));
  }

  @Property(tries = 8000)
  void comparingIsTransitive(
      @ForAll VersionOrder order,
      @ForAll("versions") String first,
      @ForAll("versions") String second,
      @ForAll("versions") String third) {
    if (order.compare(first, second) <= 0 && order.compare(second, third) <= 0) {
      assertThat(order.compare(first, third)).isLessThanOrEqualTo(0);
    }
    if (order.compare(first, second) == 0) {
      assertThat(Integer.signum(order.compare(first, third)))
          .isEqualTo(Integer.signum(order.compare(second, third)));
    }
  }

  @Property(tries = 4000)
  void equalVersionsAreThoseThatCompareAsEqual(
      @ForAll VersionOrder order,
      @ForAll("versions") String left,
      @ForAll("versions") String right) {
    OptionalInt compared = order.order(left, right);
    if (compared.isPresent()) {
      assertThat(order.parse(left).equals(order.parse(right))).isEqualTo(compared.getAsInt() == 0);
    }
  }

  @Property(tries = 4000)
  void noTextBreaksAnOrder(@ForAll VersionOrder order, @ForAll String left, @ForAll String right) {
    assertThat(order.order(left, right).isPresent())
        .isEqualTo(order.parse(left).isPresent() && order.parse(right).isPresent());
  }

  /** Texts made of what versions are made of, so that many are versions and many nearly are. */
  @Provide
  Arbitrary<String> versions() {
    return Arbitraries.of(
            "0",
            "1",
            "2",
            "10",
            "01",
            ".",
            ".",
            ".",
            "-",
            "-",
            "+",
            "_",
            "!",
            "v",
            "a",
            "b",
            "m",
            "alpha",
            "beta",
            "rc",
            "RC",
            "cr",
            "snapshot",
            "ga",
            "final",
            "sp",
            "dev",
            "post",
            "p",
            "pre",
            "x",
            "foo")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
