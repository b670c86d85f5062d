resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  properties: {
    siteConfig: {
      remoteDebuggingEnabled: true // finding
    }
  }
}
