package dev.wardround.scan.dependency.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of the published suite (github.com/package-url/purl-spec, tests/types), and our own. */
class PackageUrlsTest {

  @ParameterizedTest
  @CsvSource({
    "PYPI, My.PyPI_.--._Package, 1.11.1.dev1, pkg:pypi/my-pypi-package@1.11.1.dev1",
    "PYPI, django-allauth, 12.23, pkg:pypi/django-allauth@12.23",
    "NPM, @angular/animation, 12.3.1, pkg:npm/%40angular/animation@12.3.1",
    "NPM, LoDash, 4.17.21, pkg:npm/lodash@4.17.21",
    "NPM, @MyScope/MyPackage, 1.0.0, pkg:npm/%40myscope/mypackage@1.0.0",
    "NPM, my-package.js, 1.0.0, pkg:npm/my-package.js@1.0.0",
    "NPM, react, '', pkg:npm/react",
    "GO, github.com/gorilla/context, 234fd47e07d1004f0aed9c,"
        + " pkg:golang/github.com/gorilla/context@234fd47e07d1004f0aed9c",
    "GO, google.golang.org/genproto, '', pkg:golang/google.golang.org/genproto",
    "GO, stdlib, 1.22.3, pkg:golang/stdlib@1.22.3",
    "MAVEN, org.apache.xmlgraphics:batik-anim, 1.9.1,"
        + " pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1",
    "MAVEN, net.sf.jacob-project:jacob, 1.14.3, pkg:maven/net.sf.jacob-project/jacob@1.14.3",
    "NUGET, EnterpriseLibrary.Common, 6.0.1304, pkg:nuget/EnterpriseLibrary.Common@6.0.1304",
    "RUBYGEMS, ruby-advisory-db-check, 0.12.4, pkg:gem/ruby-advisory-db-check@0.12.4",
    "PACKAGIST, Laravel/Laravel, 5.5.0, pkg:composer/laravel/laravel@5.5.0",
    "CRATES, clap, 2.33.0, pkg:cargo/clap@2.33.0",
    "CRATES, structopt, 1.0.0+build, pkg:cargo/structopt@1.0.0%2Bbuild",
  })
  void aNameBecomesItsCanonicalUrl(Ecosystem ecosystem, String name, String version, String purl) {
    assertThat(PackageUrls.of(ecosystem, name, version)).isEqualTo(purl);
  }

  @ParameterizedTest
  @CsvSource({"é, %C3%A9", "a b, a%20b", "1:2, 1:2", "~1, ~1", "a@b?c#d, a%40b%3Fc%23d"})
  void whatIsNotPlainIsEncodedByItsBytes(String version, String encoded) {
    assertThat(PackageUrls.of(Ecosystem.CRATES, "x", version)).isEqualTo("pkg:cargo/x@" + encoded);
  }
}
