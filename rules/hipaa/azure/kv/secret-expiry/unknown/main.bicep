param given object

resource clinic 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'clinic'
}

resource ehr 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: clinic
  name: 'ehr'
  properties: {
    attributes: given
  }
}
