resource records 'Microsoft.Sql/servers@2023-08-01-preview' existing = {
  name: 'records'
}

resource audit 'Microsoft.Sql/servers/auditingSettings@2023-08-01-preview' = {
  parent: records
  name: 'default'
  properties: {
    state: 'Enabled'
  }
}
