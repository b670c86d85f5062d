param given string

resource records 'Microsoft.Sql/servers/databases@2023-08-01-preview' existing = {
  name: 'records'
}

resource current 'Microsoft.Sql/servers/databases/transparentDataEncryption@2023-08-01-preview' = {
  parent: records
  name: 'current'
  properties: {
    state: given
  }
}
