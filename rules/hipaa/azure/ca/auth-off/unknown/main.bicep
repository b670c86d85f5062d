param action string

resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    configuration: {
      ingress: { external: true, targetPort: 8080 }
    }
  }
}

resource signIn 'Microsoft.App/containerApps/authConfigs@2024-03-01' = {
  parent: portal
  name: 'current'
  properties: {
    platform: { enabled: true }
    globalValidation: { unauthenticatedClientAction: action }
  }
}
