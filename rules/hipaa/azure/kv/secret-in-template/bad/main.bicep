resource clinic 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'clinic'
}

resource ehr 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: clinic
  name: 'ehr-password'
  properties: {
    value: 'w4rdR0und-Example!' // finding
  }
}
