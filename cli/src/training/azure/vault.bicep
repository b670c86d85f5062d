param name string
param reader string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  properties: { enablePurgeProtection: true, sku: { name: 'standard', family: 'A' } }
}

resource read 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, reader)
  scope: vault
  properties: { principalId: reader, principalType: 'ServicePrincipal' }
}

output id string = vault.id
