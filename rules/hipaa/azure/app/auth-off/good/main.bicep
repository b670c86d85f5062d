resource portal 'Microsoft.Web/sites@2023-12-01' = {
  name: 'portal'
  kind: 'app,linux'
  location: 'eastus'
  properties: { httpsOnly: true }
}

resource signIn 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: portal
  name: 'authsettingsV2'
  properties: { globalValidation: { requireAuthentication: true } }
}
