def read = { new groovy.json.JsonSlurper().parse(new File(basedir, it)) }
def web = read('web/target/wardround/wardround.json')
def core = web.components.find { it.name == 'org.apache.logging.log4j:log4j-core' }
assert core.via == ['it:core@1', 'org.apache.logging.log4j:log4j-slf4j-impl@2.14.1']
assert web.components.every { !it.name.startsWith('it:') }

def whole = read('target/wardround/wardround.json')
assert whole.workloads.find { it.name == 'Web' }.code[0].components.any { it.contains('log4j-core@2.14.1') }
assert whole.components.collect { it.location.file }.toSet() == ['core/pom.xml', 'web/pom.xml'].toSet()

String log = new File(basedir, 'build.log').text
assert log.contains('raise org.apache.logging.log4j:log4j-slf4j-impl@2.14.1 (pom.xml:18), which brings it in')
