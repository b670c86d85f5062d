resource intake 'Microsoft.Web/sites@2023-12-01' existing = {
  name: 'intake'
}

resource submit 'Microsoft.Web/sites/functions@2023-12-01' = {
  parent: intake
  name: 'submit'
  properties: {
    config: {
      bindings: [ // finding
        { type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'anonymous' }
      ]
    }
  }
}
