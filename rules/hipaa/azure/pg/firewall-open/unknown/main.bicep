param given string

resource records 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' existing = {
  name: 'records'
}

resource ward 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2023-06-01-preview' = {
  parent: records
  name: 'ward'
  properties: {
    startIpAddress: given
    endIpAddress: '0.0.0.0'
  }
}
