resource records 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' existing = {
  name: 'records'
}

resource everyone 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2023-06-01-preview' = {
  parent: records
  name: 'everyone'
  properties: {
    startIpAddress: '0.0.0.0' // finding
    endIpAddress: '255.255.255.255'
  }
}
