param given string

resource referrals 'Microsoft.ServiceBus/namespaces@2022-10-01-preview' = {
  name: 'referrals'
  location: 'eastus'
  properties: {
    encryption: { keySource: given }
  }
}
