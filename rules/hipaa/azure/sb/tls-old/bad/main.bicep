resource referrals 'Microsoft.ServiceBus/namespaces@2022-10-01-preview' = {
  name: 'referrals'
  location: 'eastus'
  properties: {
    minimumTlsVersion: '1.0' // finding
  }
}
