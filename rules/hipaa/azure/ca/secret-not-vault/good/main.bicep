resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    configuration: {
      secrets: [
        { name: 'ehr', keyVaultUrl: 'https://clinic.vault.azure.net/secrets/ehr', identity: 'system' }
      ]
    }
  }
}
