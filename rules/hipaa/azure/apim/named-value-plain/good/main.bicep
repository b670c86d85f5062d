resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource ehr 'Microsoft.ApiManagement/service/namedValues@2022-08-01' = {
  parent: clinic
  name: 'ehr-password'
  properties: {
    displayName: 'ehr-password'
    secret: true
    keyVault: { secretIdentifier: 'https://clinic.vault.azure.net/secrets/ehr' }
  }
}
