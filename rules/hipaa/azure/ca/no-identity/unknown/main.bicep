param given string

resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  identity: { type: given }
}
