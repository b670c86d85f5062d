param given string

resource records 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' existing = {
  name: 'records'
}

resource require_secure_transport 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2023-06-01-preview' = {
  parent: records
  name: 'require_secure_transport'
  properties: {
    value: given
    source: 'user-override'
  }
}
