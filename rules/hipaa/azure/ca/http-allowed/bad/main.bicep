resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    configuration: {
      ingress: {
        external: true
        allowInsecure: true // finding
      }
    }
  }
}
