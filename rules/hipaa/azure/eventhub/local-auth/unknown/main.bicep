param given bool

resource vitals 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: 'vitals'
  location: 'eastus'
  properties: {
    disableLocalAuth: given
  }
}
