resource records 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' existing = {
  name: 'records'
}

resource ward 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2023-06-01-preview' = {
  parent: records
  name: 'ward'
  properties: {
    startIpAddress: '203.0.113.10'
    endIpAddress: '203.0.113.10'
  }
}
