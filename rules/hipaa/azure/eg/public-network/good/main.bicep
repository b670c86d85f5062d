resource results 'Microsoft.EventGrid/topics@2022-06-15' = {
  name: 'results'
  location: 'eastus'
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}
