param given string

resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'app,linux'
  location: 'eastus'
  properties: {
    siteConfig: {
      appSettings: [
        { name: 'ASPNETCORE_ENVIRONMENT', value: given }
      ]
    }
  }
}
