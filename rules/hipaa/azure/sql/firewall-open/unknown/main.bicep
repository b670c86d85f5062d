param given string

resource records 'Microsoft.Sql/servers@2023-08-01-preview' existing = {
  name: 'records'
}

resource ward 'Microsoft.Sql/servers/firewallRules@2023-08-01-preview' = {
  parent: records
  name: 'ward'
  properties: {
    startIpAddress: given
    endIpAddress: '0.0.0.0'
  }
}
