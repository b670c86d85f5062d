resource clinic 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'clinic'
  location: 'eastus'
  properties: {
    enableRbacAuthorization: false // finding
  }
}
