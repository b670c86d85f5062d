param given bool

resource clinic 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'clinic'
  location: 'eastus'
  properties: {
    peerTrafficConfiguration: { encryption: { enabled: given } }
  }
}
