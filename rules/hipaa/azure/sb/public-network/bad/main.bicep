resource referrals 'Microsoft.ServiceBus/namespaces@2022-10-01-preview' = {
  name: 'referrals'
  location: 'eastus'
  properties: {
    publicNetworkAccess: 'Enabled' // finding
  }
}
