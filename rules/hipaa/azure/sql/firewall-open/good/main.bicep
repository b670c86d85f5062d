resource records 'Microsoft.Sql/servers@2023-08-01-preview' existing = {
  name: 'records'
}

resource ward 'Microsoft.Sql/servers/firewallRules@2023-08-01-preview' = {
  parent: records
  name: 'ward'
  properties: {
    startIpAddress: '203.0.113.10'
    endIpAddress: '203.0.113.10'
  }
}
