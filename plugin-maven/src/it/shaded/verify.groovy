def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/wardround/wardround.json'))
def scopes = report.components.collectEntries { [it.name, it.scope] }
assert scopes['org.apache.logging.log4j:log4j-core'] == 'shipped'
assert scopes['org.slf4j:slf4j-api'] == 'unknown'
