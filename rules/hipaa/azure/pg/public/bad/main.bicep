resource records 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' = {
  name: 'records'
  location: 'eastus'
  properties: {
    network: {
      publicNetworkAccess: 'Enabled' // finding
    }
  }
}
