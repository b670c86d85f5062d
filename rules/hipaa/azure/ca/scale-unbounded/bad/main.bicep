resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    template: {
      scale: { maxReplicas: 1000 } // finding
    }
  }
}
