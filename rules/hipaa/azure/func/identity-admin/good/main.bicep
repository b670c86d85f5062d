resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  identity: { type: 'SystemAssigned' }
  properties: { httpsOnly: true }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('reads')
  properties: {
    principalId: intake.identity.principalId
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  }
}
