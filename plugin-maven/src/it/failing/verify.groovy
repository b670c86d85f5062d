String log = new File(basedir, 'build.log').text
assert log.contains('at or above the gate')
assert log.contains('suppression of hipaa-dependency-vulnerable (ward team): ')
assert log.contains('until 2999-12-31, because the function is switched off')
assert log.contains('in the baseline')
assert new File(basedir, 'wardround-baseline.txt').text.contains('hipaa-dependency-vulnerable')
