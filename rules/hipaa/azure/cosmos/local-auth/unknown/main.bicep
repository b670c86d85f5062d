param given bool

resource records 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: 'records'
  location: 'eastus'
  properties: {
    disableLocalAuth: given
  }
}
