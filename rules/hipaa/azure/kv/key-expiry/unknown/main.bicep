param given int

resource clinic 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'clinic'
}

resource files 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: clinic
  name: 'files'
  properties: {
    kty: 'RSA'
    attributes: { exp: given }
  }
}
