param given string

resource clinic 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'clinic'
  location: 'eastus'
  properties: {
    publicNetworkAccess: given
  }
}
