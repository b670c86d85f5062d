resource records 'Microsoft.Sql/servers@2023-08-01-preview' existing = {
  name: 'records'
}

resource everyone 'Microsoft.Sql/servers/firewallRules@2023-08-01-preview' = {
  parent: records
  name: 'everyone'
  properties: {
    startIpAddress: '0.0.0.0' // finding
    endIpAddress: '255.255.255.255'
  }
}
