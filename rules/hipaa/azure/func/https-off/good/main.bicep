var onlyHttps = !empty([1])

resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp,linux'
  location: 'eastus'
  properties: {
    httpsOnly: onlyHttps
  }
}
