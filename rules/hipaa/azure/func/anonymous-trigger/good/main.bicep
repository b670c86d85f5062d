resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  properties: { httpsOnly: true }
}

resource signIn 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: intake
  name: 'authsettingsV2'
  properties: {
    globalValidation: { requireAuthentication: true, unauthenticatedClientAction: 'Return401' }
  }
}

resource submit 'Microsoft.Web/sites/functions@2023-12-01' = {
  parent: intake
  name: 'submit'
  properties: {
    config: {
      bindings: [
        { type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'anonymous' }
      ]
    }
  }
}
