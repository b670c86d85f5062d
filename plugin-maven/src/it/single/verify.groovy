String log = new File(basedir, 'build.log').text
assert log.contains('pom.xml:18: org.apache.logging.log4j:log4j-core 2.14.1 (CVE-2021-44228')
assert log.contains('write <version>')
['html', 'json', 'sarif'].each { assert new File(basedir, "target/wardround/wardround.$it").length() > 0 }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/wardround/wardround.json'))
def core = report.components.find { it.name == 'org.apache.logging.log4j:log4j-core' }
assert core.scope == 'shipped'

def bill = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/wardround/wardround.cdx.json'))
assert bill.specVersion == '1.6'
String purl = 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'
assert bill.dependencies.find { it.ref == purl }.dependsOn == ['pkg:maven/org.apache.logging.log4j/log4j-api@2.14.1']
def spdx = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/wardround/wardround.spdx.json'))
assert spdx.spdxVersion == 'SPDX-2.3'
assert spdx.packages.any { it.externalRefs.any { it.referenceLocator == purl } }
