param given string

resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  identity: { type: given }
}
