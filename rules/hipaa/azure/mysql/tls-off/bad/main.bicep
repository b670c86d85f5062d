resource records 'Microsoft.DBforMySQL/flexibleServers@2023-06-01-preview' existing = {
  name: 'records'
}

resource require_secure_transport 'Microsoft.DBforMySQL/flexibleServers/configurations@2023-06-01-preview' = {
  parent: records
  name: 'require_secure_transport'
  properties: {
    value: 'OFF' // finding
    source: 'user-override'
  }
}
