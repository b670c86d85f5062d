String log = new File(basedir, 'build.log').text
assert log.contains('pom.xml:18: org.apache.logging.log4j:log4j-core 2.14.1 (CVE-2021-44228')
assert log.contains('write <version>')
['html', 'json', 'sarif'].each { assert new File(basedir, "target/wardround/wardround.$it").length() > 0 }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/wardround/wardround.json'))
def core = report.components.find { it.name == 'org.apache.logging.log4j:log4j-core' }
assert core.scope == 'shipped'
